import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openSelection, type Selection } from '../../../../test/selection-bed.ts'
import { invariants } from '../invariants.ts'
import { findSitting, listSittings } from '../store.ts'
import { conveneAgain } from './convene-again.ts'
import { createSitting, recordSitting } from './hold-sitting.ts'

describe('convening a panel again', () => {
  let bed: Selection
  let panelId: string
  let seats: string[]
  beforeAll(async () => {
    bed = await openSelection()
    panelId = await bed.panel('jury')
    seats = []
    for (const name of ['a', 'b', 'c'])
      seats.push((await bed.seat('jury', { address: `${name}@horizon.example` })).id)
  })
  afterAll(() => bed.drop())

  /** A sitting where that many were present. */
  const sitting = async (there: number, heldOn = '2026-11-09') => {
    const made = await createSitting(bed.organiser, panelId, { heldOn, place: '' })
    if (!made.ok) throw new Error(made.reason)
    const presences = seats.map((seatId, n) => ({
      seatId,
      presence: n < there ? ('present' as const) : ('absent' as const),
      representedBy: '',
    }))
    const ids = { panelId, sittingId: made.value.id }
    await recordSitting(bed.organiser, ids, { heldOn, place: '', presences }, 1)
    return made.value.id
  }
  const day = { heldOn: '2026-11-20', place: 'Salle 2' }
  const convene = (sittingId: string, id = bed.act.newId(), act = bed.organiser, said = day) =>
    conveneAgain(act, { panelId, sittingId, id }, said)

  it('makes one sitting that remembers the first, however many clicks, with its line in the journal', async () => {
    const first = await sitting(1)
    const id = bed.act.newId()
    expect(await convene(first, id)).toEqual({ ok: true, value: { id } })
    expect(await convene(first, id)).toEqual({ ok: true, value: { id } })
    expect(await findSitting(bed.db, bed.call.id, id)).toMatchObject({ ...day, convenedAfter: first })
    expect(await convene(first)).toEqual({ ok: false, reason: 'already-convened' })
    const lines = await bed.db
      .selectFrom('journal')
      .select('subject')
      .where('verb', '=', 'sitting.convened-again')
      .execute()
    expect(lines).toEqual([{ subject: `panel:${panelId}` }])
    expect((await Promise.all(invariants.map(({ breaches }) => breaches(bed.db)))).flat()).toEqual([])
  })

  it('by two organisers at once, is one sitting', async () => {
    const first = await sitting(0)
    const both = await Promise.all([convene(first), convene(first)])
    expect(both.filter(({ ok }) => ok)).toHaveLength(1)
    expect(both.find(({ ok }) => !ok)).toEqual({ ok: false, reason: 'already-convened' })
  })

  it('is refused after a quorum, before the sitting is held, for a day before, and to anyone else', async () => {
    expect(await convene(await sitting(2))).toEqual({ ok: false, reason: 'may-decide' })
    expect(await convene(await sitting(0, '2026-11-11'))).toEqual({ ok: false, reason: 'not-held' })
    const first = await sitting(1)
    const before = { heldOn: '2026-11-09', place: '' }
    expect(await convene(first, undefined, undefined, before)).toEqual({ ok: false, reason: 'day-before' })
    const juror = await bed.seat('committee', { address: 'd@horizon.example' })
    const kept = (await listSittings(bed.db, panelId)).length
    for (const outsider of [bed.otherOrganiser, juror.act, bed.act])
      expect(await convene(first, undefined, outsider)).toEqual({ ok: false, reason: 'not-found' })
    expect(await convene('pas un identifiant')).toEqual({ ok: false, reason: 'not-found' })
    expect(await convene(first, 'zz')).toEqual({ ok: false, reason: 'not-found' })
    expect(await listSittings(bed.db, panelId)).toHaveLength(kept)
  })
})

import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openSelection, type Selection } from '../../../../test/selection-bed.ts'
import { invariants } from '../invariants.ts'
import type { MinutesContent } from '../minutes.ts'
import {
  findMinutes,
  findSitting,
  listMinutes,
  listPresences,
  listSittings,
  verifyMinutes,
} from '../store.ts'
import { closeMinutes } from './close-minutes.ts'
import { createSitting, recordSitting } from './hold-sitting.ts'

const CONTENT: MinutesContent = {
  kind: 'jury',
  incubator: 'La Serre',
  call: 'Routes',
  sittings: [],
  recusals: [],
  decisions: [],
  remarks: '',
}
const gone = { ok: false, reason: 'not-found' }

describe('sittings and minutes', () => {
  let bed: Selection
  let panelId: string
  beforeAll(async () => {
    bed = await openSelection()
    panelId = await bed.panel('jury')
  })
  afterAll(() => bed.drop())

  it('record who was there, seat by seat, for two organisers', async () => {
    const one = await bed.seat('jury', { address: 'a@horizon.example', name: 'Ali' })
    const two = await bed.seat('jury', { address: 'b@horizon.example', name: 'Bao' })
    const other = await bed.seat('committee', { address: 'c@horizon.example' })
    const day = { heldOn: '2026-11-20', place: 'Salle 2' }
    const sittingId = bed.act.newId()
    for (const act of [bed.otherOrganiser, one.act, bed.act])
      expect(await createSitting(act, panelId, day)).toEqual(gone)
    const clicks = await Promise.all([1, 2].map(() => createSitting(bed.organiser, panelId, day, sittingId)))
    expect(clicks.map(each => each.ok && each.value.id)).toEqual([sittingId, sittingId])
    expect(await listSittings(bed.db, panelId)).toHaveLength(1)

    const ids = { panelId, sittingId }
    const said = {
      ...day,
      presences: [
        { seatId: one.id, presence: 'present', representedBy: '' },
        { seatId: two.id, presence: 'represented', representedBy: 'Léa' },
      ],
    } as const
    expect(await recordSitting(bed.otherOrganiser, ids, said, 1)).toEqual(gone)
    expect(await recordSitting(one.act, ids, said, 1)).toEqual(gone)
    const foreign = {
      ...said,
      presences: [{ seatId: other.id, presence: 'present', representedBy: '' }],
    } as const
    expect(await recordSitting(bed.organiser, ids, foreign, 1)).toEqual(gone)
    expect(await recordSitting(bed.organiser, ids, said, 1)).toEqual({ ok: true, value: null })
    expect(await recordSitting(bed.organiser, ids, said, 1)).toEqual({ ok: true, value: null })
    const later = { ...said, place: 'Salle 3' }
    expect(await recordSitting(bed.organiser, ids, later, 1)).toEqual({
      ok: false,
      reason: 'changed-meanwhile',
    })
    expect(await recordSitting(bed.organiser, ids, later, 2)).toEqual({ ok: true, value: null })
    expect(await findSitting(bed.db, bed.call.id, sittingId)).toMatchObject({ place: 'Salle 3', version: 3 })
    expect(new Set(await listPresences(bed.db, sittingId))).toEqual(new Set(said.presences))
    expect(await findSitting(bed.db, bed.act.newId(), sittingId)).toBeUndefined()
  })

  it('close minutes by number; a correction keeps what it corrects', async () => {
    const juror = await bed.seat('jury', { address: 'd@horizon.example' })
    for (const act of [bed.otherOrganiser, juror.act, bed.act])
      expect(await closeMinutes(act, panelId, CONTENT, 0)).toEqual(gone)
    expect(await closeMinutes(bed.organiser, panelId, { ...CONTENT, kind: 'committee' }, 0)).toEqual(gone)
    const first = await closeMinutes(bed.organiser, panelId, CONTENT, 0)
    expect(first).toMatchObject({ ok: true, value: { number: 1 } })
    expect(await closeMinutes(bed.organiser, panelId, CONTENT, 0)).toEqual(first)
    const corrected = { ...CONTENT, remarks: 'Une erreur de date est corrigée.' }
    expect(await closeMinutes(bed.organiser, panelId, corrected, 0)).toEqual({
      ok: false,
      reason: 'changed-meanwhile',
    })
    expect(await closeMinutes(bed.organiser, panelId, corrected, 1)).toMatchObject({
      ok: true,
      value: { number: 2 },
    })
    expect((await listMinutes(bed.db, panelId)).map(({ content }) => content)).toEqual([CONTENT, corrected])
    expect(await findMinutes(bed.db, panelId)).toMatchObject({ number: 2, closedBy: 'Karim Benali' })
  })

  it('tell whether minutes were altered since they were closed', async () => {
    expect(await verifyMinutes(bed.db)).toEqual({ checked: 2, altered: [] })
    await bed.db.updateTable('minutes').set({ content: '{"faux":true}' }).where('number', '=', 1).execute()
    expect(await verifyMinutes(bed.db)).toEqual({
      checked: 2,
      altered: [`procès-verbal du jury n° 1, appel ${bed.call.slug}`],
    })
    const broken = await Promise.all(invariants.map(({ breaches }) => breaches(bed.db)))
    expect(broken.filter(each => each.length > 0)).toHaveLength(1)
  })
})

import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { at, later, minutes } from '../../../../test/act.ts'
import { AUTHOR, openThreads, type Threads, TUESDAY } from '../../../../test/thread-bed.ts'
import { invariants } from '../invariants.ts'
import { findCallback, listCallNotes } from '../store/callbacks.ts'
import { chooseSlot } from './choose-slot.ts'
import { cancelCallback, closeCallback } from './end-callback.ts'
import { noteCall } from './note-call.ts'
import { proposeSlots } from './propose-slots.ts'
import { wishCallback } from './wish-callback.ts'

const url = 'https://p.example'
const TEN = later(TUESDAY, minutes(24 * 60))
const none = { ok: false, reason: 'not-found' }

describe('being called before sending', () => {
  let bed: Threads
  let id: string
  beforeAll(async () => {
    bed = await openThreads()
  })
  afterAll(() => bed.drop())
  const wish = (of = id, by = bed.author, phone = '06 12 34 56 78') =>
    wishCallback(by, of, { phone, publicUrl: url })
  const propose = (of = id, startsAt = TEN, by = bed.odile) =>
    proposeSlots(by, of, [{ startsAt, minutes: 30 }], url)
  const slotOf = async (of = id) => (await findCallback(bed.db, of))?.slots[0]?.id ?? ''
  const choose = async (of = id, by = bed.author) => chooseSlot(by, of, await slotOf(of), url)
  const told = async () =>
    (
      await bed.db.selectFrom('mails').select(['recipient', 'title']).where('kind', '=', 'callback').execute()
    ).map(({ recipient, title }) => `${recipient === AUTHOR ? 'author' : 'team'}: ${title.slice(0, 14)}`)
  beforeEach(async () => {
    for (const table of ['rate_limits', 'callback_wishes', 'mails'] as const)
      await bed.db.deleteFrom(table).execute()
    id = await bed.application(false)
  })

  it('goes from a wish to an hour agreed, each side told, and to a call held', async () => {
    expect((await wish()).ok).toBe(true)
    expect((await propose()).ok).toBe(true)
    expect((await choose()).ok).toBe(true)
    expect((await told()).sort()).toEqual([
      'author: Appel convenu ',
      'author: Choisissez qua',
      'team: Appel convenu ',
      'team: Souhait d’être',
    ])
    expect(await closeCallback(bed.odile, id)).toEqual({ ok: false, reason: 'not-agreed' })
    const after = at(bed.odile, later(TEN, minutes(30)))
    for (const _ of [1, 2]) expect((await closeCallback(after, id)).ok).toBe(true)
    expect((await findCallback(bed.db, id))?.ending).toBe('done')
    for (const { breaches } of invariants) expect(await breaches(bed.db)).toEqual([])
  })

  it('does each thing once, however often it is clicked', async () => {
    for (const _ of [1, 2]) expect((await wish()).ok).toBe(true)
    for (const _ of [1, 2]) expect((await propose()).ok).toBe(true)
    const twice = await Promise.all([choose(), choose()])
    expect(twice.map(({ ok }) => ok)).toEqual([true, true])
    expect(await told()).toHaveLength(4)
    expect(await wish(id, bed.author, '07 00 00 00 00')).toEqual({ ok: false, reason: 'already-wished' })
    expect(await propose()).toEqual({ ok: false, reason: 'already-agreed' })
  })

  it('never gives the same hour of one organiser to two people, even at once', async () => {
    const other = await bed.application(false)
    for (const of of [id, other]) {
      await wish(of)
      await propose(of)
    }
    const outcomes = await Promise.all([choose(id), choose(other)])
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1)
    expect(outcomes.find(({ ok }) => !ok)).toEqual({ ok: false, reason: 'slot-taken' })
    for (const { breaches } of invariants) expect(await breaches(bed.db)).toEqual([])
  })

  it('is cancelled by either side with a word, told to the other, and can be asked again', async () => {
    await wish()
    const said = { words: 'Je serai en tournée.', publicUrl: url }
    expect(await cancelCallback(bed.author, id, 'applicant', { ...said, words: ' ' })).toEqual({
      ok: false,
      reason: 'empty',
    })
    for (const _ of [1, 2]) expect((await cancelCallback(bed.author, id, 'applicant', said)).ok).toBe(true)
    expect((await told()).filter(mail => mail.includes('annulé'))).toEqual(['team: Appel annulé :'])
    expect((await wish()).ok).toBe(true)
    expect((await findCallback(bed.db, id))?.ending).toBeNull()
    expect((await cancelCallback(bed.odile, id, 'team', said)).ok).toBe(true)
    expect((await told()).filter(mail => mail.includes('annulé'))).toHaveLength(2)
  })

  it('is of its authors and of the team, which notes it in secret', async () => {
    expect(await propose()).toEqual(none)
    await wish()
    expect(await wish(id, bed.stranger)).toEqual(none)
    expect(await propose(id, TEN, bed.karim)).toEqual(none)
    await propose()
    expect(await choose(id, bed.odile)).toEqual(none)
    expect(await choose(id, bed.stranger)).toEqual(none)
    expect(await noteCall(bed.author, id, 'Vu.')).toEqual(none)
    expect((await noteCall(bed.odile, id, 'Très claire.')).ok).toBe(true)
    expect((await listCallNotes(bed.db, id)).map(({ body }) => body)).toEqual(['Très claire.'])
    expect(await noteCall(bed.odile, id, '')).toEqual({ ok: false, reason: 'empty' })
  })

  it('refuses an hour that has passed, and one that is of another wish', async () => {
    await wish()
    await propose()
    const late = at(bed.author, TEN)
    expect(await chooseSlot(late, id, await slotOf(), url)).toEqual({ ok: false, reason: 'slot-past' })
    expect(await chooseSlot(bed.author, id, 'inconnu', url)).toEqual({ ok: false, reason: 'unknown-slot' })
  })
})

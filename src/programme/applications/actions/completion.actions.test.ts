import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { at, later } from '../../../../test/act.ts'
import { announce } from '../../../../test/announce.ts'
import { openSelection, type Selection } from '../../../../test/selection-bed.ts'
import { INVARIANTS } from '../../../invariants.ts'
import type { Act } from '../../../platform/act.ts'
import { endOfDay, PARIS } from '../../../platform/dates.ts'
import { findRow, listSendings } from '../store.ts'
import { saveAnswers } from './save-answers.ts'
import { sendApplication } from './send-application.ts'

const DUE = '2026-11-17'
const HOUR = 3_600_000

describe('an application returned for completion', () => {
  let bed: Selection
  beforeAll(async () => {
    bed = await openSelection()
  })
  afterAll(() => bed.drop())

  const end = endOfDay(DUE, PARIS)
  const moment = () => later(bed.now, HOUR)
  const edit = (author: Act, id: string, value: string, base = 1) =>
    saveAnswers(author, id, [{ field: 'probleme', value, base }])
  const send = (author: Act, id: string) =>
    sendApplication(author, id, { typedAddress: '', publicUrl: 'http://localhost', problems: [] })
  async function returned(announced = true) {
    const { id, author } = await bed.receive()
    await bed.decide(id, { stage: 'screening', outcome: 'to-complete', reason: 'Combien ?', dueOn: DUE })
    if (announced) await announce(bed, id, 'screening', moment())
    return { id, author }
  }
  const stateOf = async (id: string) => (await findRow(bed.db, id))?.screening_state
  const breaches = async () =>
    (
      await Promise.all(
        INVARIANTS.map(async ({ name, breaches }) => ({ name, found: await breaches(bed.db) })),
      )
    ).filter(({ found }) => found.length > 0)

  it('is sent again until the last second of its last day, long after closing', async () => {
    const { id, author } = await returned()
    await edit(at(author, moment()), id, 'Douze mille')
    expect(await send(at(author, later(end, -1000)), id)).toEqual({ ok: true, value: { state: 'sent' } })
    expect((await listSendings(bed.db, id)).map(({ sentAt }) => sentAt)).toEqual([
      expect.any(Date),
      later(end, -1000),
    ])
    expect(await stateOf(id)).toBe('completed')
    expect(await breaches()).toEqual([])
  })

  it('is refused one second after, with the draft kept', async () => {
    const { id, author } = await returned()
    await edit(at(author, moment()), id, 'Trop tard')
    expect(await send(at(author, end), id)).toEqual({ ok: false, reason: 'completion-over' })
    expect(await edit(at(author, later(end, 1000)), id, 'Bien trop tard', 2)).toEqual({
      ok: false,
      reason: 'closed',
    })
    expect(await listSendings(bed.db, id)).toHaveLength(1)
    expect(await stateOf(id)).toBe('to-complete')
  })

  it('is refused before the announcement, as any other after closing', async () => {
    const { id, author } = await returned()
    const open = (author: Act) => at(author, later(bed.call.closesAt ?? end, -HOUR))
    expect(await edit(at(author, later(moment(), -1)), id, 'Trop tôt')).toEqual({
      ok: false,
      reason: 'closed',
    })
    await edit(open(author), id, 'Écrit avant la clôture')
    expect(await send(at(author, later(moment(), -1)), id)).toEqual({ ok: false, reason: 'call-closed' })
    const quiet = await returned(false)
    await edit(open(quiet.author), quiet.id, 'Écrit avant la clôture')
    expect(await send(at(quiet.author, moment()), quiet.id)).toEqual({ ok: false, reason: 'call-closed' })
  })

  it('asks for a change, then counts a second click once', async () => {
    const { id, author } = await returned()
    const now = at(author, moment())
    expect(await send(now, id)).toEqual({ ok: false, reason: 'nothing-completed' })
    await edit(now, id, 'Douze mille')
    expect(await Promise.all([send(now, id), send(now, id)])).toEqual(
      Array(2).fill({ ok: true, value: { state: 'sent' } }),
    )
    expect(await listSendings(bed.db, id)).toHaveLength(2)
  })

  it('tells in the receipt until when it can be corrected', async () => {
    const { id, author } = await returned()
    await edit(at(author, moment()), id, 'Douze mille')
    await send(at(author, moment()), id)
    const [letter] = await bed.db
      .selectFrom('mails')
      .select('body')
      .where('kind', '=', 'application-receipt')
      .where('subject_ref', '=', `application:${id}`)
      .orderBy('created_at', 'desc')
      .execute()
    expect(letter?.body).toContain('jusqu’au mardi 17 novembre 2026 à 23 h 59')
  })

  it('is decided again, and then waits for nothing', async () => {
    const { id, author } = await returned()
    await edit(at(author, moment()), id, 'Douze mille')
    await send(at(author, moment()), id)
    bed.organiser.now = later(end, HOUR)
    await bed.decide(id, { stage: 'screening', outcome: 'admissible' })
    bed.organiser.now = bed.now
    expect(await stateOf(id)).toBe('admissible')
    // Decided again but not announced: the applicant's time to complete is what was told.
    await edit(at(author, moment()), id, 'Treize mille', 2)
    expect(await send(at(author, later(end, -1)), id)).toMatchObject({ ok: true })
    expect(await stateOf(id)).toBe('admissible')
    // Announced, it closes that time.
    await announce(bed, id, 'screening', later(end, -2 * HOUR))
    await edit(at(author, moment()), id, 'Quatorze mille', 3)
    expect(await send(at(author, later(end, -HOUR)), id)).toEqual({ ok: false, reason: 'call-closed' })
  })

  it('sent outside of that very time is a breach of the data', async () => {
    const { id, author } = await returned()
    await edit(at(author, moment()), id, 'Douze mille')
    await send(at(author, moment()), id)
    const names = async (sent_at: Date) => {
      await bed.db
        .updateTable('application_sendings')
        .set({ sent_at })
        .where('application_id', '=', id)
        .where('number', '=', 2)
        .execute()
      return (await breaches()).filter(({ found }) => found.some(({ subject }) => subject.endsWith(id)))
    }
    const rule = 'Aucun envoi n’a été fait hors de l’ouverture de l’appel'
    for (const out of [end, later(moment(), -1)])
      expect((await names(out)).map(({ name }) => name)).toContain(rule)
    for (const inside of [later(end, -1), moment()])
      expect((await names(inside)).map(({ name }) => name)).not.toContain(rule)
  })
})

import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { at, later } from '../../../../test/act.ts'
import { announce } from '../../../../test/announce.ts'
import { openSelection, type Selection } from '../../../../test/selection-bed.ts'
import { INVARIANTS } from '../../../invariants.ts'
import { saveAnswers } from '../../applications/actions/save-answers.ts'
import { sendApplication } from '../../applications/actions/send-application.ts'
import { withdrawApplication } from '../../applications/actions/withdraw-application.ts'
import type { DecisionSaid } from '../../applications/decision.ts'
import { listDecisions } from '../../applications/decision-store.ts'
import { findRow } from '../../applications/store.ts'
import { screenApplication } from './screen-application.ts'

const HOUR = 3_600_000
const admissible: DecisionSaid = { stage: 'screening', outcome: 'admissible', reason: 'Dans le champ' }
const refusal: DecisionSaid = { stage: 'screening', outcome: 'not-admissible', reason: 'Hors champ' }
const toComplete = (dueOn: string): DecisionSaid => ({
  stage: 'screening',
  outcome: 'to-complete',
  reason: 'Combien ?',
  dueOn,
})
const first = { base: 0, version: 1 }

describe('screening an application', () => {
  let bed: Selection
  beforeAll(async () => {
    bed = await openSelection()
  })
  afterAll(() => bed.drop())
  const outcomesOf = async (id: string) => (await listDecisions(bed.db, id)).map(({ outcome }) => outcome)

  it.each([admissible, refusal, toComplete('2026-11-17')])('records %j, from the first day', async said => {
    const { id } = await bed.receive()
    const open = at(bed.organiser, new Date((bed.call.opensAt?.getTime() ?? 0) + 2 * HOUR))
    expect(await screenApplication(open, id, said, first)).toEqual({ ok: true, value: { number: 1 } })
    expect(await findRow(bed.db, id)).toMatchObject({
      screening: said.outcome,
      screening_state: said.outcome,
      complete_by: said.dueOn ?? null,
    })
  })

  it('is changed as often as needed, each decision kept', async () => {
    const { id } = await bed.receive()
    await screenApplication(bed.organiser, id, refusal, first)
    await screenApplication(bed.organiser, id, toComplete('2026-11-17'), { base: 1, version: 1 })
    expect(await screenApplication(bed.organiser, id, admissible, { base: 2, version: 1 })).toMatchObject({
      ok: true,
    })
    expect(await outcomesOf(id)).toEqual(['not-admissible', 'to-complete', 'admissible'])
    expect((await findRow(bed.db, id))?.complete_by).toBeNull()
  })

  it('clicked twice is one decision; another day to complete by is another decision', async () => {
    const { id } = await bed.receive()
    const one = toComplete('2026-11-17')
    await screenApplication(bed.organiser, id, one, first)
    expect(await screenApplication(bed.organiser, id, one, first)).toEqual({ ok: true, value: { number: 1 } })
    expect(await screenApplication(bed.organiser, id, toComplete('2026-11-18'), first)).toEqual({
      ok: false,
      reason: 'changed-meanwhile',
    })
    expect(await outcomesOf(id)).toEqual(['to-complete'])
  })

  it('by two organisers at once records one and tells the other', async () => {
    const { id } = await bed.receive()
    const both = await Promise.all([
      screenApplication(bed.organiser, id, admissible, first),
      screenApplication(bed.organiser, id, refusal, first),
    ])
    expect(both.filter(({ ok }) => ok)).toHaveLength(1)
    expect(both.find(({ ok }) => !ok)).toEqual({ ok: false, reason: 'changed-meanwhile' })
  })

  it('of a version that is no longer the last one is told, and nothing is recorded', async () => {
    const { id, author } = await bed.receive()
    const writing = at(author, new Date((bed.call.opensAt?.getTime() ?? 0) + 3 * HOUR))
    await saveAnswers(writing, id, [{ field: 'probleme', value: 'Autre chose', base: 1 }])
    await sendApplication(writing, id, { typedAddress: '', publicUrl: '', problems: [] })
    expect(await screenApplication(bed.organiser, id, refusal, first)).toEqual({
      ok: false,
      reason: 'sent-meanwhile',
    })
    expect(await outcomesOf(id)).toEqual([])
    expect(await screenApplication(bed.organiser, id, refusal, { base: 0, version: 2 })).toMatchObject({
      ok: true,
    })
  })

  it('comes back to be examined when a refused one is sent again while the call is open', async () => {
    const { id, author } = await bed.receive()
    const opens = bed.call.opensAt?.getTime() ?? 0
    await screenApplication(at(bed.organiser, new Date(opens + 2 * HOUR)), id, refusal, first)
    const writing = at(author, new Date(opens + 3 * HOUR))
    await saveAnswers(writing, id, [{ field: 'probleme', value: 'Autre chose', base: 1 }])
    await sendApplication(writing, id, { typedAddress: '', publicUrl: '', problems: [] })
    expect((await findRow(bed.db, id))?.screening_state).toBe('completed')
  })

  it('waits while its announcement is set for later, and starts again once it is made', async () => {
    const { id } = await bed.receive()
    await screenApplication(bed.organiser, id, refusal, first)
    await announce(bed, id, 'screening', later(bed.now, HOUR))
    const again = { base: 1, version: 1 }
    expect(await screenApplication(bed.organiser, id, admissible, again)).toEqual({
      ok: false,
      reason: 'announcement-pending',
    })
    expect(
      await screenApplication(at(bed.organiser, later(bed.now, HOUR)), id, admissible, again),
    ).toMatchObject({ ok: true })
  })

  it('is refused of a withdrawn application, of a draft, and to anyone but its organisers', async () => {
    const { id, author } = await bed.receive()
    for (const outsider of [author, bed.otherOrganiser, bed.act])
      expect(await screenApplication(outsider, id, admissible, first)).toEqual({
        ok: false,
        reason: 'not-found',
      })
    const draft = await bed.db
      .selectFrom('applications')
      .select('id')
      .where('confirmed_at', 'is', null)
      .executeTakeFirstOrThrow()
    expect(await screenApplication(bed.organiser, draft.id, admissible, first)).toMatchObject({
      reason: 'not-found',
    })
    await withdrawApplication(author, id, '')
    expect(await screenApplication(bed.organiser, id, admissible, first)).toEqual({
      ok: false,
      reason: 'withdrawn',
    })
    expect(await outcomesOf(id)).toEqual([])
  })

  it('leaves the data consistent', async () => {
    for (const { name, breaches } of INVARIANTS) expect(await breaches(bed.db), name).toEqual([])
  })
})

import { afterAll, beforeAll, expect, it } from 'vitest'
import { openSelection, type Selection } from '../../../test/selection-bed.ts'
import type { Act } from '../../platform/act.ts'
import { verifyJournal } from '../../platform/verify-journal.ts'
import { decideRemaining } from './decide-remaining-actions.ts'
import { digestOf } from './shortlist.ts'
import { listRemaining } from './shortlist-store.ts'

const MANY = 200

let bed: Selection
beforeAll(async () => {
  bed = await openSelection()
  for (let n = 0; n < MANY; n++) {
    const { id } = await bed.receive()
    await bed.decide(id, { stage: 'screening', outcome: 'admissible' })
  }
}, 120_000)
afterAll(() => bed.drop())

/** The organiser, whose statements are counted. */
function counted(): { act: Act; statements: () => number } {
  let count = 0
  const db = bed.db.withPlugin({
    transformQuery({ node }) {
      count++
      return node
    },
    transformResult: async ({ result }) => result,
  })
  return { act: { ...bed.organiser, db }, statements: () => count }
}

it('decides on two hundred applications in a few statements, each with its fact and its line in the journal', async () => {
  const left = await listRemaining(bed.db, bed.call.id, 'shortlist')
  expect(left.length).toBeGreaterThanOrEqual(MANY)
  const { act, statements } = counted()
  const started = performance.now()
  const decided = await decideRemaining(act, {
    callId: bed.call.id,
    stage: 'shortlist',
    outcome: 'not-shortlisted',
    reason: 'Un motif commun',
    seen: digestOf(left.map(({ id }) => id)),
  })
  const took = Math.round(performance.now() - started)
  console.info(`${left.length} décisions communes : ${took} ms, ${statements()} requêtes`)
  expect(decided).toEqual({ ok: true, value: { count: left.length } })
  expect(statements()).toBeLessThan(20)
  const ids = left.map(({ id }) => id)
  const facts = await bed.db
    .selectFrom('application_decisions')
    .select(['number', 'outcome', 'reason', 'decided_by'])
    .where('stage', '=', 'shortlist')
    .where('application_id', 'in', ids)
    .execute()
  const fact = { number: 1, outcome: 'not-shortlisted', reason: 'Un motif commun' }
  expect(facts).toEqual(ids.map(() => ({ ...fact, decided_by: bed.organiser.actor.personId })))
  const lines = await bed.db
    .selectFrom('journal')
    .innerJoin('journal_payloads', join =>
      join
        .onRef('journal_payloads.subject', '=', 'journal.subject')
        .onRef('journal_payloads.number', '=', 'journal.number'),
    )
    .select(['journal.subject', 'actor_id'])
    .where('verb', '=', 'application.decided')
    .where('payload', 'like', '%"stage":"shortlist"%')
    .execute()
  expect(new Set(lines.map(({ subject }) => subject))).toEqual(new Set(ids.map(id => `application:${id}`)))
  expect(new Set(lines.map(({ actor_id }) => actor_id))).toEqual(new Set([bed.organiser.actor.personId]))
  expect((await verifyJournal(bed.db)).alterations).toEqual([])
  expect(await listRemaining(bed.db, bed.call.id, 'shortlist')).toEqual([])
})

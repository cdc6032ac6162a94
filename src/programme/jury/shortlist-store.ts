import type { Db } from '../../platform/database/tables.ts'
import { type DecisionOutcome, OPENED_BY, type Stage } from '../applications/decision.ts'
import '../applications/tables.ts'
import '../panels/tables.ts'
import type { Progress } from './shortlist.ts'
import './tables.ts'

export type Choosing = Exclude<Stage, 'screening'>

/** The received applications of a call that a stage may decide on. */
const reached = (db: Db, callId: string, stage: Choosing) => {
  const door = OPENED_BY[stage] as { stage: Stage; outcome: DecisionOutcome }
  return db
    .selectFrom('applications')
    .where('call_id', '=', callId)
    .where(door.stage, '=', door.outcome)
    .where('confirmed_at', 'is not', null)
    .where('withdrawn_at', 'is', null)
}

/** What is left to decide, always in the same order; `lock` holds it until the transaction ends. */
export function listRemaining(
  db: Db,
  callId: string,
  stage: Choosing,
  lock = false,
): Promise<{ id: string; title: string; receipt: string }[]> {
  return reached(db, callId, stage)
    .select(['id', 'sent_title as title', 'receipt'])
    .where(stage, 'is', null)
    .orderBy('id')
    .$if(lock, query => query.forUpdate())
    .execute()
}

/** What this person decided in these words as the first decision: a common act clicked twice is found here. */
export async function listDecidedBy(
  db: Db,
  personId: string,
  said: { callId: string; stage: Choosing; outcome: DecisionOutcome; reason: string },
): Promise<string[]> {
  const rows = await db
    .selectFrom('application_decisions')
    .select('application_id as id')
    .where('call_id', '=', said.callId)
    .where('stage', '=', said.stage)
    .where('outcome', '=', said.outcome)
    .where('reason', '=', said.reason)
    .where('number', '=', 1)
    .where('decided_by', '=', personId)
    .execute()
  return rows.map(({ id }) => id)
}

/** How many each outcome of a stage holds; null for what is not decided. */
export async function countOutcomes(
  db: Db,
  callId: string,
  stage: Choosing,
): Promise<Map<DecisionOutcome | null, number>> {
  const rows = await reached(db, callId, stage)
    .select(`${stage} as outcome`)
    .select(eb => eb.fn.countAll<number>().as('count'))
    .groupBy(stage)
    .execute()
  return new Map(rows.map(({ outcome, count }) => [outcome as DecisionOutcome | null, count]))
}

export async function progressOfShortlist(db: Db, callId: string, places: number | null): Promise<Progress> {
  const counts = await countOutcomes(db, callId, 'shortlist')
  const of = (outcome: DecisionOutcome | null) => counts.get(outcome) ?? 0
  return { places, kept: of('shortlisted'), refused: of('not-shortlisted'), left: of(null) }
}

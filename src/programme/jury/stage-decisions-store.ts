import type { Db } from '../../platform/database/tables.ts'
import type { DecisionOutcome } from '../applications/decision.ts'
import '../applications/tables.ts'
import type { Choosing } from './shortlist-store.ts'

/** The last decision of a stage, as a panel's pages and minutes need it. */
export interface StageDecision {
  outcome: DecisionOutcome
  rank: number | null
  reason: string
  number: number
}

/** Each application's last decision of a stage. */
export async function listStageDecisions(
  db: Db,
  callId: string,
  stage: Choosing,
): Promise<Map<string, StageDecision>> {
  const rows = await db
    .selectFrom('application_decisions')
    .distinctOn('application_id')
    .select(['application_id as id', 'outcome', 'rank', 'reason', 'number'])
    .where('call_id', '=', callId)
    .where('stage', '=', stage)
    .orderBy('application_id')
    .orderBy('number', 'desc')
    .execute()
  return new Map(rows.map(({ id, ...decision }) => [id, decision]))
}

/** How many applications left the stage by themselves. */
export async function countWithdrawn(db: Db, callId: string, stage: Choosing): Promise<number> {
  const { count } = await db
    .selectFrom('applications')
    .select(eb => eb.fn.countAll<number>().as('count'))
    .where('call_id', '=', callId)
    .where('withdrawn_at', 'is not', null)
    .where('confirmed_at', 'is not', null)
    .where(
      stage === 'shortlist' ? 'screening' : 'shortlist',
      '=',
      stage === 'shortlist' ? 'admissible' : 'shortlisted',
    )
    .executeTakeFirstOrThrow()
  return count
}

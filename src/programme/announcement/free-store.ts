import type { Db } from '../../platform/database/tables.ts'
import { type DecisionOutcome, OPENED_BY, type Stage } from '../applications/decision.ts'
import '../applications/tables.ts'
import type { DecisionFacts } from './letter.ts'

/**
 * The last decision of a stage of each application of a call, when it was never announced
 * (or its announcement was cancelled) and the application is still there.
 */
export function freeDecisions(db: Db, callId: string, stage: Stage) {
  return db
    .selectFrom('applications as a')
    .innerJoinLateral(
      eb =>
        eb
          .selectFrom('application_decisions')
          .selectAll()
          .whereRef('application_id', '=', 'a.id')
          .where('stage', '=', stage)
          .orderBy('number', 'desc')
          .limit(1)
          .as('d'),
      join => join.onTrue(),
    )
    .leftJoin('announcements as n', join =>
      join.onRef('n.id', '=', 'd.announcement_id').on('n.cancelled_at', 'is', null),
    )
    .where('a.call_id', '=', callId)
    .where('a.confirmed_at', 'is not', null)
    .where('a.withdrawn_at', 'is', null)
    .where('n.id', 'is', null)
}

export const PAGE = 50
export interface Cursor {
  sentAt: Date
  id: string
}

export interface FreeDecision extends DecisionFacts {
  sentAt: Date
}

/** Those decisions, the first sent first; a page of them after a cursor, or the one of an application. */
export async function listFree(
  db: Db,
  callId: string,
  stage: Stage,
  which: { applicationId?: string; after?: Cursor | null; limit?: number } = {},
): Promise<FreeDecision[]> {
  const { applicationId, after, limit } = which
  return freeDecisions(db, callId, stage)
    .select([
      'a.id as applicationId',
      'd.id as decisionId',
      'd.outcome',
      'd.reason',
      'd.rank',
      'd.due_on as dueOn',
      'a.sent_title as title',
      'a.sent_by as sentBy',
      'a.sent_at as sentAt',
    ])
    .$if(applicationId !== undefined, query => query.where('a.id', '=', applicationId ?? ''))
    .$if(!!after, query =>
      query.where(({ eb, or, and }) =>
        or([
          eb('a.sent_at', '>', after?.sentAt ?? null),
          and([eb('a.sent_at', '=', after?.sentAt ?? null), eb('a.id', '>', after?.id ?? '')]),
        ]),
      ),
    )
    .orderBy('a.sent_at')
    .orderBy('a.id')
    .$if(limit !== undefined, query => query.limit(limit ?? 0))
    .$narrowType<{ sentAt: Date }>()
    .execute()
}

/** How many there are, by outcome, and the earliest day to complete by. */
export async function countFree(db: Db, callId: string, stage: Stage) {
  const rows = await freeDecisions(db, callId, stage)
    .select(eb => ['d.outcome', eb.fn.countAll<number>().as('count'), eb.fn.min('d.due_on').as('due')])
    .groupBy('d.outcome')
    .execute()
  const counts: Partial<Record<DecisionOutcome, number>> = {}
  for (const { outcome, count } of rows) counts[outcome] = count
  const due = rows.flatMap(row => (row.due === null ? [] : [String(row.due)])).sort()
  return { counts, earliestDue: due[0] ?? null }
}

/** Applications that reached a stage, are still there, and have no decision of it. */
export async function countUndecided(db: Db, callId: string, stage: Stage): Promise<number> {
  const door = OPENED_BY[stage]
  const { count } = await db
    .selectFrom('applications')
    .select(eb => eb.fn.countAll<number>().as('count'))
    .where('call_id', '=', callId)
    .where('confirmed_at', 'is not', null)
    .where('withdrawn_at', 'is', null)
    .where(stage, 'is', null)
    .$if(door !== null, query => query.where(door?.stage ?? stage, '=', (door?.outcome ?? '') as never))
    .executeTakeFirstOrThrow()
  return count
}

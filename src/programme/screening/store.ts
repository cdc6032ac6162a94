import type { ExpressionBuilder } from 'kysely'
import type { Db, Tables } from '../../platform/database/tables.ts'
import { type Cursor, SCREENING_STATES } from '../applications/reached.ts'
import '../applications/tables.ts'
import type { Counts, Row, View } from './queue.ts'

export const PAGE = 50

/** What the queue holds: received, still there. @param today for what is overdue */
const inView = (view: View, callId: string, today: string) => (eb: ExpressionBuilder<Applications, 'a'>) =>
  eb.and([
    eb('a.call_id', '=', callId),
    eb('a.confirmed_at', 'is not', null),
    eb('a.withdrawn_at', 'is', null),
    eb('a.screening_state', '=', view === 'overdue' ? 'to-complete' : view),
    ...(view === 'overdue' ? [eb('a.complete_by', '<', today)] : []),
  ])

type Applications = Tables & { a: Tables['applications'] }

/** A page of one part of the queue, the first sent first, and whether more follow. */
export async function listQueue(
  db: Db,
  callId: string,
  { view, after, today }: { view: View; after: Cursor | null; today: string },
): Promise<{ rows: Row[]; more: boolean }> {
  const rows = await db
    .selectFrom('applications as a')
    .leftJoinLateral(
      eb =>
        eb
          .selectFrom('application_decisions as d')
          .leftJoin('announcements as n', join =>
            join.onRef('n.id', '=', 'd.announcement_id').on('n.cancelled_at', 'is', null),
          )
          .select(['d.decided_at', 'n.moment'])
          .whereRef('d.application_id', '=', 'a.id')
          .where('d.stage', '=', 'screening')
          .orderBy('d.number', 'desc')
          .limit(1)
          .as('last'),
      join => join.onTrue(),
    )
    .select(['a.id', 'a.sent_title as title', 'a.sent_by as author', 'a.sent_at as sentAt'])
    .select(['a.complete_by as completeBy', 'last.decided_at as decidedAt', 'last.moment'])
    .where(inView(view, callId, today))
    .$if(after !== null, query =>
      query.where(({ eb, refTuple, tuple }) =>
        eb(refTuple('a.sent_at', 'a.id'), '>', tuple(after?.sentAt ?? null, after?.id ?? '')),
      ),
    )
    .orderBy('a.sent_at')
    .orderBy('a.id')
    .limit(PAGE + 1)
    .$narrowType<{ sentAt: Date }>()
    .execute()
  return { rows: rows.slice(0, PAGE), more: rows.length > PAGE }
}

/** How many are in each part of the queue. */
export async function countQueue(db: Db, callId: string, today: string): Promise<Counts> {
  const rows = await db
    .selectFrom('applications')
    .select(eb => ['screening_state as state', eb.fn.countAll<number>().as('count')])
    .where('call_id', '=', callId)
    .where('confirmed_at', 'is not', null)
    .where('withdrawn_at', 'is', null)
    .groupBy('screening_state')
    .execute()
  const overdue = await db
    .selectFrom('applications')
    .select(eb => eb.fn.countAll<number>().as('count'))
    .where('call_id', '=', callId)
    .where('confirmed_at', 'is not', null)
    .where('withdrawn_at', 'is', null)
    .where('screening_state', '=', 'to-complete')
    .where('complete_by', '<', today)
    .executeTakeFirstOrThrow()
  const counts = new Map(rows.map(({ state, count }) => [state, count]))
  const states = Object.fromEntries(SCREENING_STATES.map(state => [state, counts.get(state) ?? 0]))
  return { ...(states as Omit<Counts, 'overdue'>), overdue: overdue.count }
}

import { type ExpressionBuilder, sql } from 'kysely'
import type { Db, Tables } from '../../platform/database/tables.ts'
import { type Cursor, countOf, MOST_COUNTED, SCREENING_STATES } from '../applications/reached.ts'
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

/** How many are in each part of the queue; see `countOf`. */
export async function countQueue(db: Db, callId: string, today: string): Promise<Counts> {
  const there = sql`call_id = ${callId} and confirmed_at is not null and withdrawn_at is null`
  const most = MOST_COUNTED + 1
  const { rows } = await sql<{ state: keyof Counts; count: number }>`
    select s.state, (select count(*) from (
      select from applications where ${there} and screening_state = s.state limit ${most}) counted) as count
    from unnest(${[...SCREENING_STATES]}::text[]) as s (state)
    union all
    select 'overdue', count(*) from (
      select from applications
      where ${there} and screening_state = 'to-complete' and complete_by < ${today}
      limit ${most}) counted`.execute(db)
  return Object.fromEntries(rows.map(({ state, count }) => [state, countOf(count)])) as unknown as Counts
}

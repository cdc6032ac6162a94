import { sql } from 'kysely'
import type { Db } from '../../../platform/database/tables.ts'
import type { CivilDate } from '../../../platform/dates.ts'
import '../tables.ts'

export interface QueuedThread {
  id: string
  title: string
  author: string
  received: boolean
  lastAt: Date
  waitingSince: Date | null
  promisedOn: CivilDate | null
  /** How many messages of the other side this organiser has not read. */
  unread: number
}

export const MOST_LISTED = 200

/** The threads of a call: those that wait, the first promised first; then the others, the last written first. */
export async function listThreads(db: Db, callId: string, personId: string): Promise<QueuedThread[]> {
  const { rows } = await sql<QueuedThread>`
    select t.application_id as id, a.confirmed_at is not null as received,
      case when a.confirmed_at is null then a.title else a.sent_title end as title,
      case when a.confirmed_at is null then coalesce(w.name, '') else a.sent_by end as author,
      t.last_at as "lastAt", t.waiting_since as "waitingSince", t.promised_on::text as "promisedOn",
      (select count(*) from thread_messages m where m.application_id = t.application_id
        and m.side = 'applicant' and m.number > coalesce(r.number, 0))::int as unread
    from threads t
    join applications a on a.id = t.application_id
    left join thread_reads r on r.application_id = t.application_id and r.person_id = ${personId}
    left join lateral (select p.name from thread_messages m join people p on p.id = m.author_id
      where m.application_id = t.application_id and m.side = 'applicant'
      order by m.number desc limit 1) w on true
    where t.call_id = ${callId}
      and (a.confirmed_at is not null or exists (select 1 from thread_messages m
        where m.application_id = t.application_id and m.side = 'applicant'))
    order by t.promised_on nulls last, t.waiting_since, t.last_at desc, t.application_id
    limit ${MOST_LISTED}`.execute(db)
  return rows
}

/** How many threads of a call wait for an answer, and how many of them are late. */
export async function countWaiting(
  db: Db,
  callId: string,
  today: CivilDate,
): Promise<{ waiting: number; late: number }> {
  const { rows } = await sql<{ waiting: number; late: number }>`
    select count(*)::int as waiting, (count(*) filter (where promised_on < ${today}::date))::int as late
    from threads where call_id = ${callId} and waiting_since is not null`.execute(db)
  return rows[0] ?? { waiting: 0, late: 0 }
}

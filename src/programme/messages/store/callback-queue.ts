import { sql } from 'kysely'
import type { Db } from '../../../platform/database/tables.ts'
import '../callback-tables.ts'

export interface QueuedCallback {
  id: string
  title: string
  /** Who wishes it; '' once their account is closed. */
  person: string
  received: boolean
  wishedAt: Date
  /** Of the slot chosen. */
  agreedAt: Date | null
  /** Slots to come that can be chosen. */
  proposed: number
  ending: 'done' | 'cancelled' | null
}

/** Of their account, otherwise of what they sent; of a draft, nothing they wrote is read. */
export const nameOfWisher = sql<string>`coalesce(
  (select nullif(trim(p.name), '') from people p where p.id = w.wished_by),
  (select nullif(n.sent_by, '') from applications n
    where n.id = w.application_id and n.confirmed_at is not null), '')`

/** The wishes of a call: those that wait for slots, the oldest first; then those agreed; then what is over. */
export async function listCallbacks(db: Db, callId: string, now: Date): Promise<QueuedCallback[]> {
  const { rows } = await sql<QueuedCallback>`
    select a.id, a.confirmed_at is not null as received,
      case when a.confirmed_at is null then a.title else a.sent_title end as title,
      ${nameOfWisher} as person,
      w.wished_at as "wishedAt", w.ending,
      (select s.starts_at from callback_slots s where s.wish_id = w.id and s.chosen_at is not null) as "agreedAt",
      (select count(*) from callback_slots s where s.wish_id = w.id and s.chosen_at is null
        and s.starts_at > ${now})::int as proposed
    from callback_wishes w join applications a on a.id = w.application_id
    where w.call_id = ${callId}
    order by w.ended_at is not null, "agreedAt" nulls first, proposed, w.wished_at, w.id
    limit 200`.execute(db)
  return rows
}

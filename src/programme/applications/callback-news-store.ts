import { sql } from 'kysely'
import type { Db } from '../../platform/database/tables.ts'
import type { CallbackNews } from './callback-news.ts'

/** Where the call wished for stands, for the page of the application; the wish itself is of the exchanges. */
export async function findCallbackNews(db: Db, applicationId: string, now: Date): Promise<CallbackNews> {
  const { rows } = await sql<CallbackNews>`
    select min(s.starts_at) filter (where s.chosen_at is not null) as "agreedAt",
      count(*) filter (where s.chosen_at is null and s.starts_at > ${now})::int as "free"
    from callback_wishes w join callback_slots s on s.wish_id = w.id
    where w.application_id = ${applicationId} and w.ended_at is null`.execute(db)
  return rows[0] ?? { agreedAt: null, free: 0 }
}

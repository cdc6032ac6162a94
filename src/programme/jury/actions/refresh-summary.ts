import { sql } from 'kysely'
import type { Act } from '../../../platform/act.ts'
import '../tables.ts'

/**
 * Computes again what the ranking reads of an application: how many reviews count, their mean and their
 * spread (sample standard deviation, null for one). Called in the transaction of each submission, recusal, lifting.
 */
export async function refreshSummary(act: Pick<Act, 'db'>, applicationId: string): Promise<void> {
  const { db } = act
  // One at a time per application: the reviews counted next are the last.
  await db.selectFrom('applications').select('id').where('id', '=', applicationId).forUpdate().execute()
  await db.deleteFrom('review_summaries').where('application_id', '=', applicationId).execute()
  await sql`insert into review_summaries (application_id, call_id, reviews, mean, spread)
    select r.application_id, r.call_id, count(*), avg(r.total), stddev_samp(r.total)
    from reviews r join seats s on s.id = r.seat_id
    where r.application_id = ${applicationId} and r.submitted_at is not null
      and not exists (select 1 from recusals x where x.application_id = r.application_id
        and x.person_id = s.person_id and x.lifted_at is null)
    group by r.application_id, r.call_id`.execute(db)
}

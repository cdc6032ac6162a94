import { sql } from 'kysely'
import type { Db } from '../../platform/database/tables.ts'
import { live } from './juror-store.ts'

/** Assigned applications of a person whose content changed, or that someone joined, since conflicts were last looked for. */
export async function listToRecheck(
  db: Db,
  personId: string,
  marginMs: number,
): Promise<{ assignmentId: string; applicationId: string; callId: string }[]> {
  const rows = await live(db, personId)
    .select(['x.id as assignmentId', 'a.id as applicationId', 'a.call_id as callId'])
    .select(['x.checked_at', 'a.confirmed_at'])
    .select(
      sql<Date | null>`(select max(since) from (
        select since from application_authors w where w.application_id = a.id
        union all select since from application_readers d where d.application_id = a.id) j)`.as('joined_at'),
    )
    .execute()
  return rows.filter(
    ({ checked_at, confirmed_at, joined_at }) =>
      confirmed_at !== null &&
      Math.max(confirmed_at.getTime(), joined_at?.getTime() ?? 0) > checked_at.getTime() - marginMs,
  )
}

import type { Db } from '../../platform/database/tables.ts'
import { live } from './juror-store.ts'

/** Assigned applications of a person whose content changed since conflicts were last looked for. */
export async function listToRecheck(
  db: Db,
  personId: string,
  marginMs: number,
): Promise<{ assignmentId: string; applicationId: string; callId: string }[]> {
  const rows = await live(db, personId)
    .select(['x.id as assignmentId', 'a.id as applicationId', 'a.call_id as callId'])
    .select(['x.checked_at', 'a.confirmed_at'])
    .execute()
  return rows.filter(
    ({ checked_at, confirmed_at }) =>
      confirmed_at !== null && confirmed_at.getTime() > checked_at.getTime() - marginMs,
  )
}

import type { Actor } from '../../platform/act.ts'
import type { Db } from '../../platform/database/tables.ts'
import './tables.ts'

/** How many messages of the team this person has not read, by application; those read to the end are left out. */
export async function listUnread(
  db: Db,
  { personId }: Actor,
  ids: readonly string[],
): Promise<Map<string, number>> {
  if (personId === null || ids.length === 0) return new Map()
  const rows = await db
    .selectFrom('unread_messages')
    .select(['application_id', 'unread'])
    .where('person_id', '=', personId)
    .where('application_id', 'in', [...ids])
    .execute()
  return new Map(rows.map(({ application_id, unread }) => [application_id, unread]))
}

import { sql } from 'kysely'
import type { Db } from '../../platform/database/tables.ts'
import { hasPasskey } from '../../platform/passkeys/store.ts'

/** What two accounts cannot both keep: two seats that vote together, two roles in one team. */
async function findDoubles(db: Db, kept: string, merged: string): Promise<'two-seats' | 'two-roles' | null> {
  const seats = await sql`select 1 from seats a join seats b on b.panel_id = a.panel_id
    where a.person_id = ${kept} and b.person_id = ${merged}
      and a.removed_at is null and b.removed_at is null
      and a.answer is distinct from 'declined' and b.answer is distinct from 'declined' limit 1`.execute(db)
  if (seats.rows.length > 0) return 'two-seats'
  const roles =
    await sql`select 1 from roles a join roles b on b.incubator_id is not distinct from a.incubator_id
    where a.person_id = ${kept} and b.person_id = ${merged} and a.ended_at is null and b.ended_at is null
      and (a.incubator_id is not null or a.role = b.role) limit 1`.execute(db)
  return roles.rows.length > 0 ? 'two-roles' : null
}

/** What is known beforehand to forbid a merge; an account that has a key is merged from there, key proved. */
export const findObstacle = async (
  db: Db,
  kept: string,
  merged: string,
): Promise<'keyed' | 'two-seats' | 'two-roles' | null> =>
  (await hasPasskey(db, merged)) ? 'keyed' : findDoubles(db, kept, merged)

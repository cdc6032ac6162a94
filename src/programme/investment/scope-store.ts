import { sql } from 'kysely'
import type { Actor } from '../../platform/act.ts'
import type { Db } from '../../platform/database/tables.ts'
import type { CivilDate } from '../../platform/dates.ts'
import '../access/tables.ts'
import type { FollowScope } from './overview.ts'
import './tables.ts'

/** Whose products the actor follows that day; presences that are over, or to come, give nothing. */
export async function findScope(db: Db, { personId }: Actor, today: CivilDate): Promise<FollowScope> {
  if (personId === null) return { all: false, incubatorIds: [], productIds: [] }
  const roles = await db
    .selectFrom('roles')
    .select(['role', 'incubator_id'])
    .where('person_id', '=', personId)
    .where('ended_at', 'is', null)
    .where('role', 'in', ['head', 'organiser', 'coach', 'reader', 'portfolio-manager'])
    .execute()
  const { rows: own } = await sql<{ id: string }>`
    select p.id from application_authors x join products p on p.application_id = x.application_id
    where x.person_id = ${personId}
    union
    select t.product_id from address_holders a join product_team t on t.address_key = a.key
    where a.person_id = ${personId} and t.address_key <> '' and t.cancelled_at is null
      and coalesce(t.starts_on <= ${today}, true) and coalesce(t.ends_on >= ${today}, true)
    union
    select s.product_id from address_holders a join product_sponsors s on s.address_key = a.key
    where a.person_id = ${personId} and s.address_key <> '' and s.ends_on is null and s.starts_on <= ${today}
    limit 500`.execute(db)
  return {
    all: roles.some(({ role }) => role === 'portfolio-manager'),
    incubatorIds: roles.flatMap(({ incubator_id }) => incubator_id ?? []),
    productIds: own.map(({ id }) => id),
  }
}

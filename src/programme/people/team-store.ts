import { sql } from 'kysely'
import type { Db } from '../../platform/database/tables.ts'
import '../access/tables.ts'
import type { IncubatorRole } from '../access/tables.ts'
import '../incubators/store.ts'
import './tables.ts'
import type { Member } from './team.ts'

/** The team of an incubator today, heads first, then by name. */
export async function listTeam(db: Db, incubatorId: string): Promise<Member[]> {
  const { rows } = await sql<Member>`
    select r.id, r.person_id as "personId", r.role, r.granted_at as since, p.name,
      coalesce((select a.address from addresses a where a.person_id = r.person_id
        order by a.letters desc, a.confirmed_at, a.id limit 1), '') as address,
      exists (select 1 from passkeys k where k.person_id = r.person_id and k.removed_at is null) as keyed
    from roles r join people p on p.id = r.person_id
    where r.incubator_id = ${incubatorId} and r.ended_at is null
    order by array_position(array['head', 'organiser', 'coach', 'reader'], r.role),
      p.name collate "fr-x-icu", r.id`.execute(db)
  return rows
}

/** The same, held until the end of the transaction: two heads cannot both take the last head away. */
export async function lockTeam(db: Db, incubatorId: string): Promise<Member[]> {
  await db.selectFrom('incubators').select('id').where('id', '=', incubatorId).forUpdate().execute()
  return listTeam(db, incubatorId)
}

/** Someone who was of the team and no longer is. */
export interface Departed {
  name: string
  role: IncubatorRole
  leftOn: string
  reason: string
}

export async function listDeparted(db: Db, incubatorId: string): Promise<Departed[]> {
  const { rows } = await sql<Departed>`
    select p.name, r.role, to_char(r.left_on, 'YYYY-MM-DD') as "leftOn", r.end_reason as reason
    from roles r join people p on p.id = r.person_id
    where r.incubator_id = ${incubatorId} and r.left_on is not null
    order by r.left_on desc, r.id limit 50`.execute(db)
  return rows
}

const ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

/** Whose role it is or was, of this incubator. */
export async function findRole(
  db: Db,
  incubatorId: string,
  id: string,
): Promise<{ personId: string; name: string } | undefined> {
  if (!ID.test(id)) return undefined
  return db
    .selectFrom('roles')
    .innerJoin('people', 'people.id', 'roles.person_id')
    .select(['roles.person_id as personId', 'people.name'])
    .where('roles.incubator_id', '=', incubatorId)
    .where('roles.id', '=', id)
    .executeTakeFirst()
}

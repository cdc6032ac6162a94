import type { Generated, Selectable } from 'kysely'
import type { Db } from '../../platform/database/tables.ts'
import '../access/tables.ts'
import type { HolidayArea } from '../../platform/holiday-areas.ts'
import type { IncubatorRelation } from '../access/tables.ts'
import type { Incubator } from './incubator.ts'
import type { Theme } from './themes.ts'

export interface IncubatorTable {
  id: string
  slug: string
  name: string
  administration: string
  contact_email: string
  theme: Theme
  zone: string
  holidays: HolidayArea | null
  signatory_name: string
  signatory_capacity: string
  sender_name: Generated<string>
  domains: Generated<string[]>
  version: Generated<number>
  logo_hash: Generated<string | null>
  keys_required: Generated<boolean>
  draft_kept_days: Generated<number>
  created_at: Date
}

declare module '../../platform/database/tables.ts' {
  interface Tables {
    incubators: IncubatorTable
  }
}

export function incubatorOf(row: Selectable<IncubatorTable>): Incubator {
  return {
    id: row.id,
    slug: row.slug,
    name: row.name,
    administration: row.administration,
    contactEmail: row.contact_email,
    theme: row.theme,
    zone: row.zone,
    ...(row.holidays ? { holidays: row.holidays } : {}),
    signatory: { name: row.signatory_name, capacity: row.signatory_capacity },
    ...(row.sender_name === '' ? {} : { senderName: row.sender_name }),
    domains: row.domains,
    ...(row.keys_required ? { keysRequired: true } : {}),
    ...(row.logo_hash === null ? {} : { logo: row.logo_hash }),
    draftKeptDays: row.draft_kept_days,
  }
}

export async function findIncubator(db: Db, slug: string): Promise<Incubator | undefined> {
  const row = await db.selectFrom('incubators').selectAll().where('slug', '=', slug).executeTakeFirst()
  return row && incubatorOf(row)
}

export async function getIncubator(db: Db, id: string): Promise<Incubator> {
  return incubatorOf(
    await db.selectFrom('incubators').selectAll().where('id', '=', id).executeTakeFirstOrThrow(),
  )
}

/** The incubators where a person is an organiser, by name. */
export const listIncubatorsOrganisedBy = (db: Db, personId: string) =>
  listIncubatorsWhere(db, personId, 'organiser')

/** Those a person stands towards in this way, by name. */
export async function listIncubatorsWhere(
  db: Db,
  personId: string,
  relation: IncubatorRelation,
): Promise<Incubator[]> {
  const rows = await db
    .selectFrom('incubators as i')
    .innerJoin('incubator_relations as r', 'r.incubator_id', 'i.id')
    .selectAll('i')
    .where('r.person_id', '=', personId)
    .where('r.relation', '=', relation)
    .orderBy('i.name')
    .execute()
  return rows.map(incubatorOf)
}

/** Every incubator of the instance, by name. */
export async function listIncubators(db: Db): Promise<Incubator[]> {
  const rows = await db.selectFrom('incubators').selectAll().orderBy('name').execute()
  return rows.map(incubatorOf)
}

/** Those that run calls here: an imported incubator publishes nothing on this instance. */
export async function listPublishers(db: Db): Promise<Incubator[]> {
  const rows = await db
    .selectFrom('incubators as i')
    .selectAll('i')
    .where(eb =>
      eb.exists(eb.selectFrom('roles as r').select('r.id').whereRef('r.incubator_id', '=', 'i.id')),
    )
    .orderBy('i.name')
    .execute()
  return rows.map(incubatorOf)
}

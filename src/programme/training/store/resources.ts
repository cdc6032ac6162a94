import { sql } from 'kysely'
import type { Db } from '../../../platform/database/tables.ts'
import type { Audience, Resource } from '../resource.ts'
import '../tables.ts'

const shown = (db: Db) =>
  db
    .selectFrom('resources')
    .select(['id', 'incubator_id as incubatorId', 'title', 'url', 'kind', 'audiences', 'added_at as addedAt'])
    .where('withdrawn_at', 'is', null)
    .orderBy(sql`title collate "fr-x-icu"`)
    .orderBy('id')

/** What an incubator offers now, by title. */
export const listResources = (db: Db, incubatorId: string): Promise<Resource[]> =>
  shown(db).where('incubator_id', '=', incubatorId).execute()

/** What some incubators offer to an audience. */
export async function listResourcesFor(
  db: Db,
  incubatorIds: readonly string[],
  audience: Audience,
): Promise<Resource[]> {
  if (incubatorIds.length === 0) return []
  return shown(db)
    .where('incubator_id', 'in', incubatorIds)
    .where(sql<boolean>`${audience} = any (audiences)`)
    .execute()
}

/** One that is still offered, held until the end of the transaction. */
export const findResource = (db: Db, incubatorId: string, id: string, lock = false) =>
  shown(db)
    .where('incubator_id', '=', incubatorId)
    .where('id', '=', id)
    .$if(lock, query => query.forUpdate())
    .executeTakeFirst()

export interface Reader {
  incubatorId: string
  audience: Exclude<Audience, 'agents'>
}

/** For which incubators a person sits in a jury or a committee, or is of a product's team. */
export async function listReaders(db: Db, personId: string): Promise<Reader[]> {
  const seats = db
    .selectFrom('call_relations as r')
    .innerJoin('calls as c', 'c.id', 'r.call_id')
    .select(['c.incubator_id as incubatorId', sql<Reader['audience']>`'jurors'`.as('audience')])
    .where('r.person_id', '=', personId)
    .where('r.relation', 'in', ['juror', 'member'])
  const teams = db
    .selectFrom('product_relations as r')
    .innerJoin('products as p', 'p.id', 'r.product_id')
    .select(['p.incubator_id as incubatorId', sql<Reader['audience']>`'teams'`.as('audience')])
    .where('r.person_id', '=', personId)
    .where('r.relation', 'in', ['lead', 'team', 'sponsor'])
  return seats.union(teams).execute()
}

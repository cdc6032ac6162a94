import type { Actor } from '../../platform/act.ts'
import type { Db } from '../../platform/database/tables.ts'
import type { ApplicationRelation, CallRelation, IncubatorRelation, ProductRelation } from './tables.ts'

/** How the actor stands towards an incubator; empty for anyone outside it. */
export async function relationsToIncubator(
  db: Db,
  actor: Actor,
  incubatorId: string,
): Promise<Set<IncubatorRelation>> {
  if (actor.personId === null) return new Set()
  const rows = await db
    .selectFrom('incubator_relations')
    .select('relation')
    .where('incubator_id', '=', incubatorId)
    .where('person_id', '=', actor.personId)
    .execute()
  return new Set(rows.map(row => row.relation))
}

/** How the actor stands towards a call. */
export async function relationsToCall(db: Db, actor: Actor, callId: string): Promise<Set<CallRelation>> {
  if (actor.personId === null) return new Set()
  const rows = await db
    .selectFrom('call_relations')
    .select('relation')
    .where('call_id', '=', callId)
    .where('person_id', '=', actor.personId)
    .execute()
  return new Set(rows.map(row => row.relation))
}

/** How the actor stands towards a product. */
export async function relationsToProduct(
  db: Db,
  actor: Actor,
  productId: string,
): Promise<Set<ProductRelation>> {
  if (actor.personId === null) return new Set()
  const rows = await db
    .selectFrom('product_relations')
    .select('relation')
    .where('product_id', '=', productId)
    .where('person_id', '=', actor.personId)
    .execute()
  return new Set(rows.map(row => row.relation))
}

/** How the actor, person or browser, stands towards an application. */
export async function relationsToApplication(
  db: Db,
  actor: Actor,
  applicationId: string,
): Promise<Set<ApplicationRelation>> {
  const relations = new Set<ApplicationRelation>()
  if (actor.personId !== null) {
    const rows = await db
      .selectFrom('application_relations')
      .select('relation')
      .where('application_id', '=', applicationId)
      .where('person_id', '=', actor.personId)
      .execute()
    for (const row of rows) relations.add(row.relation)
  }
  if (actor.keys.length > 0) {
    const held = await db
      .selectFrom('application_keys')
      .select('application_id')
      .where('application_id', '=', applicationId)
      .where('key_hash', 'in', actor.keys)
      .executeTakeFirst()
    if (held) relations.add('holder')
  }
  return relations
}

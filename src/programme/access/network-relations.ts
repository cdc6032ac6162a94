import type { Actor } from '../../platform/act.ts'
import type { Db } from '../../platform/database/tables.ts'
import './tables.ts'

export type NetworkRelation = 'operator' | 'portfolio-manager'

/** What the actor is for the whole network, whatever the incubator. */
export async function relationsToNetwork(db: Db, actor: Actor): Promise<Set<NetworkRelation>> {
  if (actor.personId === null) return new Set()
  const rows = await db
    .selectFrom('roles')
    .select(eb => eb.ref('role').$castTo<NetworkRelation>().as('role'))
    .where('person_id', '=', actor.personId)
    .where('incubator_id', 'is', null)
    .where('ended_at', 'is', null)
    .execute()
  return new Set(rows.map(({ role }) => role))
}

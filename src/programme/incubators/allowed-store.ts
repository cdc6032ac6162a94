import type { Actor } from '../../platform/act.ts'
import type { Db } from '../../platform/database/tables.ts'
import { relationsToIncubator } from '../access/relations.ts'
import type { Incubator } from './incubator.ts'
import { INCUBATOR_ABILITIES, type IncubatorAbility } from './permissions.ts'
import { findIncubator } from './store.ts'

/** The incubator of an address, for someone who may do this there; nothing otherwise. */
export async function findAllowedIncubator(
  db: Db,
  actor: Actor,
  ability: IncubatorAbility,
  slug: string,
): Promise<Incubator | undefined> {
  const incubator = /^[a-z0-9-]{2,60}$/.test(slug) ? await findIncubator(db, slug) : undefined
  if (!incubator) return undefined
  const may = INCUBATOR_ABILITIES[ability](await relationsToIncubator(db, actor, incubator.id))
  return may ? incubator : undefined
}

import { askSignIn } from '../../platform/ask-sign-in.ts'
import type { Ctx } from '../../platform/http.ts'
import { notFound } from '../../platform/respond.tsx'
import { relationsToIncubator } from '../access/relations.ts'
import type { Incubator } from '../incubators/incubator.ts'
import { findIncubator } from '../incubators/store.ts'
import { RECORDS_ABILITIES } from './permissions.ts'

/** The incubator of the address, for a head who may do this there; sign-in first, then 404. */
export async function inRecords(
  c: Ctx,
  ability: keyof typeof RECORDS_ABILITIES,
  work: (incubator: Incubator) => Promise<Response>,
): Promise<Response> {
  const { db, actor } = c.var.act
  if (actor.personId === null) return askSignIn(c)
  const slug = c.req.param('slug') ?? ''
  const incubator = /^[a-z0-9-]{2,60}$/.test(slug) ? await findIncubator(db, slug) : undefined
  if (!incubator) return notFound(c)
  const may = RECORDS_ABILITIES[ability](await relationsToIncubator(db, actor, incubator.id))
  return may ? work(incubator) : notFound(c)
}

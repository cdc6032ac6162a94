import type { Shell } from '../../design/index.ts'
import { askSignIn } from '../../platform/ask-sign-in.ts'
import { type CivilDate, civilDate } from '../../platform/dates.ts'
import type { Ctx } from '../../platform/http.ts'
import { notFound } from '../../platform/respond.tsx'
import { brandOf } from '../incubators/incubator.ts'
import { getIncubator } from '../incubators/store.ts'
import type { ProductLife } from './life.ts'
import { type LifeStanding, standingOf } from './life-standing.ts'
import { findProductLife } from './life-store.ts'
import { type ProductAbility, productAbilities } from './permissions.ts'
import { relationsOn } from './relations-store.ts'
import { whyProduct } from './why.ts'

export interface InProduct {
  life: ProductLife
  standing: LifeStanding
  today: CivilDate
  may: Record<ProductAbility, boolean>
  why: string
  shell: Shell
}

/** Runs `show` for someone who has the ability on the product of this address; sign-in first, then 404. */
export async function inProduct(
  c: Ctx,
  ability: ProductAbility,
  show: (found: InProduct) => Promise<Response> | Response,
): Promise<Response> {
  if (c.var.act.actor.personId === null) return askSignIn(c)
  const found = await findInProduct(c)
  return found?.may[ability] ? show(found) : notFound(c)
}

/** The product of this address as it is now, and what the person may do with it. */
export async function findInProduct(c: Ctx): Promise<InProduct | undefined> {
  const { db, actor, now } = c.var.act
  const life = await findProductLife(db, c.req.param('id') ?? '')
  if (!life) return undefined
  const today = civilDate(now, life.zone)
  const relations = await relationsOn(db, actor, life.id, today)
  const abilities = Object.entries(productAbilities).map(([name, may]) => [name, may({ relations })])
  return {
    life,
    standing: standingOf(life, today),
    today,
    may: Object.fromEntries(abilities) as InProduct['may'],
    why: whyProduct(relations),
    shell: c.var.shell(brandOf(await getIncubator(db, life.incubatorId))),
  }
}

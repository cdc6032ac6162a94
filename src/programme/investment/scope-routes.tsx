import type { Shell } from '../../design/index.ts'
import { askSignIn } from '../../platform/ask-sign-in.ts'
import { type CivilDate, civilDate } from '../../platform/dates.ts'
import type { Ctx } from '../../platform/http.ts'
import { notFound } from '../../platform/respond.tsx'
import type { ProductRelation } from '../access/tables.ts'
import { brandOf, type Incubator } from '../incubators/incubator.ts'
import { getIncubator } from '../incubators/store.ts'
import type { ProductLife } from '../portfolio/life.ts'
import { findProductLife } from '../portfolio/life-store.ts'
import { relationsOn } from '../portfolio/relations-store.ts'
import { findCommittee } from './committee-store.ts'
import { type InvestmentAbility, investmentAbilities } from './permissions.ts'
import type { Committee } from './whole-committee.ts'

export interface InProduct {
  life: ProductLife
  incubator: Incubator
  relations: ReadonlySet<ProductRelation>
  may: (ability: InvestmentAbility) => boolean
  today: CivilDate
  shell: Shell
}
export interface InCommittee extends InProduct {
  committee: Committee
}

type Show<S> = (found: S) => Promise<Response> | Response

/** Runs `show` for someone who has the ability on the product; sign-in first, then 404. */
export async function inProduct(
  c: Ctx,
  ability: InvestmentAbility,
  show: Show<InProduct>,
): Promise<Response> {
  if (c.var.act.actor.personId === null) return askSignIn(c)
  return onProduct(c, c.req.param('id') ?? '', ability, show)
}

/** The same on a committee, and the product it is about. */
export async function inCommittee(
  c: Ctx,
  ability: InvestmentAbility,
  show: Show<InCommittee>,
): Promise<Response> {
  const { db, actor } = c.var.act
  if (actor.personId === null) return askSignIn(c)
  const committee = await findCommittee(db, c.req.param('id') ?? '')
  if (!committee) return notFound(c)
  return onProduct(c, committee.productId, ability, found => show({ ...found, committee }))
}

async function onProduct(
  c: Ctx,
  productId: string,
  ability: InvestmentAbility,
  show: Show<InProduct>,
): Promise<Response> {
  const { db, actor, now } = c.var.act
  const life = await findProductLife(db, productId)
  if (!life) return notFound(c)
  const today = civilDate(now, life.zone)
  const relations = await relationsOn(db, actor, life.id, today)
  const may = (asked: InvestmentAbility) => investmentAbilities[asked]({ relations })
  if (!may(ability)) return notFound(c)
  const incubator = await getIncubator(db, life.incubatorId)
  return show({ life, incubator, relations, may, today, shell: c.var.shell(brandOf(incubator)) })
}

/** A version number from a hidden field; -1, which no version has, when it is not one. */
export const numberOf = (text: string): number => (/^\d{1,9}$/.test(text) ? Number(text) : -1)

import type { Shell } from '../../../design/index.ts'
import { askSignIn } from '../../../platform/ask-sign-in.ts'
import { formOf } from '../../../platform/form-fields.ts'
import type { Ctx } from '../../../platform/http.ts'
import { notFound } from '../../../platform/respond.tsx'
import { relationsToCall } from '../../access/relations.ts'
import type { CallRelation } from '../../access/tables.ts'
import { brandOf, type Incubator } from '../../incubators/incubator.ts'
import { getIncubator } from '../../incubators/store.ts'
import { type Call, statusOf } from '../call.ts'
import type { Holding } from '../holding.ts'
import { type CallAbility, mayOnCall } from '../permissions.ts'
import { isSlug } from '../slug.ts'
import { findCall, listHoldings } from '../store.ts'

/** A call as its organisers work on it, with its incubator's pages. */
export interface CallScope {
  call: Call
  incubator: Incubator
  shell: Shell
  relations: ReadonlySet<CallRelation>
  /** The other incubators that hold it. */
  holders: Holding[]
}

/** Loads the call named in the address for someone allowed to; sign-in first, then 404 out of scope. */
export async function withCall(
  c: Ctx,
  ability: CallAbility,
  work: (scope: CallScope) => Promise<Response>,
): Promise<Response> {
  const { db, actor, now } = c.var.act
  if (actor.personId === null) return askSignIn(c)
  const slug = c.req.param('slug') ?? ''
  const call = isSlug(slug) ? await findCall(db, slug) : undefined
  if (!call) return notFound(c)
  const relations = await relationsToCall(db, actor, call.id)
  if (!mayOnCall(ability, relations, statusOf(call, now))) return notFound(c)
  const incubator = await getIncubator(db, call.incubatorId)
  const holders = await listHoldings(db, call.id)
  return work({ call, incubator, shell: c.var.shell(brandOf(incubator)), relations, holders })
}

/** What the form held, first value of each field. */
export async function typedOf(c: Ctx): Promise<Record<string, string>> {
  const form = await formOf(c)
  return Object.fromEntries(form.entries().map(([name]) => [name, form.text(name)]))
}

/** A version number from a hidden field; 0 when it is not one. */
export const numberOf = (text: string | undefined): number =>
  /^\d{1,9}$/.test(text ?? '') ? Number(text) : 0

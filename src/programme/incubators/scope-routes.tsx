import { askSignIn } from '../../platform/ask-sign-in.ts'
import type { Ctx } from '../../platform/http.ts'
import { notFound } from '../../platform/respond.tsx'
import { findAllowedIncubator } from './allowed-store.ts'
import type { Incubator } from './incubator.ts'

/** The incubator of the address, for one of its heads; sign-in first, then 404 out of scope. */
export async function asHead(c: Ctx, work: (incubator: Incubator) => Promise<Response>): Promise<Response> {
  const { db, actor } = c.var.act
  if (actor.personId === null) return askSignIn(c)
  const incubator = await findAllowedIncubator(db, actor, 'editSettings', c.req.param('slug') ?? '')
  return incubator ? work(incubator) : notFound(c)
}

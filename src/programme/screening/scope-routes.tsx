import type { Shell } from '../../design/index.ts'
import { askSignIn } from '../../platform/ask-sign-in.ts'
import type { Ctx } from '../../platform/http.ts'
import { notFound } from '../../platform/respond.tsx'
import { relationsToApplication, relationsToCall } from '../access/relations.ts'
import { isId } from '../applications/store.ts'
import type { Call } from '../calls/call.ts'
import { isSlug } from '../calls/slug.ts'
import { findCall } from '../calls/store.ts'
import { brandOf, type Incubator } from '../incubators/incubator.ts'
import { getIncubator } from '../incubators/store.ts'
import { screeningAbilities } from './permissions.ts'
import { findSheet, type LoadedSheet } from './sheet-store.ts'

export interface QueueScope {
  call: Call
  incubator: Incubator
  shell: Shell
}

/** Runs `work` on the queue of the call named in the address; out of scope, nothing is there. */
export async function withQueue(c: Ctx, work: (scope: QueueScope) => Promise<Response>): Promise<Response> {
  const { db, actor } = c.var.act
  if (actor.personId === null) return askSignIn(c)
  const slug = c.req.param('slug') ?? ''
  const call = isSlug(slug) ? await findCall(db, slug) : undefined
  if (!call || !screeningAbilities.readQueue(await relationsToCall(db, actor, call.id))) return notFound(c)
  const incubator = await getIncubator(db, call.incubatorId)
  return work({ call, incubator, shell: c.var.shell(brandOf(incubator)) })
}

/** Runs `work` on the application named in the address, as it was sent. */
export async function withSheet(
  c: Ctx,
  work: (scope: LoadedSheet & { shell: Shell }) => Promise<Response>,
): Promise<Response> {
  const { db, actor } = c.var.act
  if (actor.personId === null) return askSignIn(c)
  const id = c.req.param('id') ?? ''
  if (!isId(id) || !screeningAbilities.screen(await relationsToApplication(db, actor, id))) return notFound(c)
  const loaded = await findSheet(db, id)
  return loaded ? work({ ...loaded, shell: c.var.shell(brandOf(loaded.incubator)) }) : notFound(c)
}

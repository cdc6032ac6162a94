import type { Shell } from '../../design/index.ts'
import { askSignIn } from '../../platform/ask-sign-in.ts'
import type { Ctx } from '../../platform/http.ts'
import { notFound } from '../../platform/respond.tsx'
import { relationsToCall } from '../access/relations.ts'
import type { Call } from '../calls/call.ts'
import { isSlug } from '../calls/slug.ts'
import { findCall, getLatestGuide } from '../calls/store.ts'
import { brandOf, type Incubator } from '../incubators/incubator.ts'
import { getIncubator } from '../incubators/store.ts'
import { JURY_ABILITIES, type JuryAbility } from './permissions.ts'

/** A call as its organisers run its jury. */
export interface JuryCall {
  call: Call
  title: string
  incubator: Incubator
  shell: Shell
}

/** Loads the call named in the address for someone with the ability; sign-in first, then 404 out of scope. */
export async function withJuryCall(
  c: Ctx,
  ability: JuryAbility,
  show: (found: JuryCall) => Promise<Response>,
): Promise<Response> {
  const { db, actor } = c.var.act
  if (actor.personId === null) return askSignIn(c)
  const slug = c.req.param('slug') ?? ''
  const call = isSlug(slug) ? await findCall(db, slug) : undefined
  if (!call) return notFound(c)
  if (!JURY_ABILITIES[ability](await relationsToCall(db, actor, call.id))) return notFound(c)
  const [incubator, { guide }] = await Promise.all([
    getIncubator(db, call.incubatorId),
    getLatestGuide(db, call.id),
  ])
  return show({
    call,
    title: guide.title || 'Appel sans nom',
    incubator,
    shell: c.var.shell(brandOf(incubator)),
  })
}

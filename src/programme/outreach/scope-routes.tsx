import type { Shell } from '../../design/index.ts'
import { askSignIn } from '../../platform/ask-sign-in.ts'
import { formOf } from '../../platform/form-fields.ts'
import type { Ctx } from '../../platform/http.ts'
import { networkOf } from '../../platform/network.ts'
import { html, notFound } from '../../platform/respond.tsx'
import { relationsToCall } from '../access/relations.ts'
import type { Call, PublicCall } from '../calls/call.ts'
import type { Guide } from '../calls/guide.ts'
import { isSlug } from '../calls/slug.ts'
import { findCall, findPublicCall, getLatestGuide } from '../calls/store.ts'
import { brandOf, type Incubator } from '../incubators/incubator.ts'
import { getIncubator } from '../incubators/store.ts'
import type { Asker } from './actions/limit-asks.ts'
import { TRAP } from './link.ts'
import { OldLinkPage } from './pages/parts.tsx'
import { OUTREACH_ABILITIES, type OutreachAbility } from './permissions.ts'

export interface PublicScope {
  call: PublicCall
  of: { shell: Shell; slug: string; call: string }
}

/** The published call of this address, for anyone. */
export async function ofPublicCall(
  c: Ctx,
  work: (scope: PublicScope) => Promise<Response> | Response,
): Promise<Response> {
  const slug = c.req.param('slug') ?? ''
  const call = isSlug(slug) ? await findPublicCall(c.var.act.db, slug) : undefined
  if (!call) return notFound(c)
  return work({ call, of: publicOf(c, call) })
}

export const publicOf = (c: Ctx, call: PublicCall) => ({
  shell: c.var.shell(brandOf(call.incubator)),
  slug: call.slug,
  call: call.guide.title,
})

export interface TeamScope {
  call: Call
  guide: Guide
  incubator: Incubator
  of: { shell: Shell; slug: string; call: string }
}

/** The call of this address for its team; sign-in first, then 404. */
export async function ofTeam(
  c: Ctx,
  ability: OutreachAbility,
  work: (scope: TeamScope) => Promise<Response> | Response,
): Promise<Response> {
  const { db, actor } = c.var.act
  if (actor.personId === null) return askSignIn(c)
  const slug = c.req.param('slug') ?? ''
  const call = isSlug(slug) ? await findCall(db, slug) : undefined
  if (!call) return notFound(c)
  if (!OUTREACH_ABILITIES[ability](await relationsToCall(db, actor, call.id))) return notFound(c)
  const incubator = await getIncubator(db, call.incubatorId)
  const { guide } = await getLatestGuide(db, call.id)
  const shell = c.var.shell(brandOf(incubator))
  return work({ call, guide, incubator, of: { shell, slug, call: guide.title || 'Appel sans nom' } })
}

/** Who asks, from the form. */
export async function askerOf(c: Ctx): Promise<Asker> {
  const form = await formOf(c)
  return {
    typed: form.text('adresse'),
    trap: form.text(TRAP),
    network: networkOf(c),
    publicUrl: c.var.config.publicUrl,
  }
}

export const oldLink = (c: Ctx) => html(c, <OldLinkPage shell={c.var.shell()} />, 404)

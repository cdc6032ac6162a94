import type { Shell } from '../../design/index.ts'
import { askSignIn } from '../../platform/ask-sign-in.ts'
import type { Ctx } from '../../platform/http.ts'
import { html, notFound } from '../../platform/respond.tsx'
import { relationsToCall } from '../access/relations.ts'
import type { Call } from '../calls/call.ts'
import { changesBetween } from '../calls/changes.ts'
import type { GuideVersion } from '../calls/guide.ts'
import { isSlug } from '../calls/slug.ts'
import { findCall, findGuide, getLatestGuide } from '../calls/store.ts'
import { brandOf, type Incubator } from '../incubators/incubator.ts'
import { getIncubator } from '../incubators/store.ts'
import { OldVisaPage } from './pages/old-link.tsx'
import { VISA_ABILITIES, type VisaAbility } from './permissions.ts'
import { findRequest, findRequestOfLink } from './store.ts'
import type { VisaRequest } from './visa.ts'

export interface VisaTeamScope {
  call: Call
  version: GuideVersion
  incubator: Incubator
  shell: Shell
}

/** The call of this address for its team; sign-in first, then 404. */
export async function ofTeam(
  c: Ctx,
  ability: VisaAbility,
  work: (scope: VisaTeamScope) => Promise<Response> | Response,
): Promise<Response> {
  const { db, actor } = c.var.act
  if (actor.personId === null) return askSignIn(c)
  const slug = c.req.param('slug') ?? ''
  const call = isSlug(slug) ? await findCall(db, slug) : undefined
  if (!call) return notFound(c)
  if (!VISA_ABILITIES[ability](await relationsToCall(db, actor, call.id))) return notFound(c)
  const incubator = await getIncubator(db, call.incubatorId)
  const version = await getLatestGuide(db, call.id)
  return work({ call, version, incubator, shell: c.var.shell(brandOf(incubator)) })
}

export const ofRequest = (
  c: Ctx,
  work: (scope: VisaTeamScope & { request: VisaRequest }) => Promise<Response> | Response,
) =>
  ofTeam(c, 'readVisas', async scope => {
    const request = await findRequest(c.var.act.db, scope.call.id, c.req.param('id') ?? '')
    return request ? work({ ...scope, request }) : notFound(c)
  })

export interface ReaderScope {
  secret: string
  request: VisaRequest
  version: GuideVersion
  incubator: Incubator
  shell: Shell
}

/** The request a link stands for: no account, and nothing else of the call. */
export async function ofLink(
  c: Ctx,
  work: (scope: ReaderScope) => Promise<Response> | Response,
): Promise<Response> {
  const { db, now } = c.var.act
  const secret = c.req.param('token') ?? ''
  const request = await findRequestOfLink(db, secret, now)
  if (!request) return oldVisa(c)
  const incubator = await getIncubator(db, request.incubatorId)
  const version = await getLatestGuide(db, request.callId)
  return work({ secret, request, version, incubator, shell: c.var.shell(brandOf(incubator)) })
}

export const oldVisa = (c: Ctx) => html(c, <OldVisaPage shell={c.var.shell()} />, 404)

/** What agents would read otherwise since a version; null when there is none to compare with. */
export async function changesSince(
  c: Ctx,
  { request, version, incubator }: Pick<ReaderScope, 'request' | 'version' | 'incubator'>,
  since: number | null = request.last?.guideNumber ?? null,
) {
  if (since === null) return null
  const seen = await findGuide(c.var.act.db, request.callId, since)
  return seen ? changesBetween(seen.guide, version.guide, incubator) : null
}

import type { Shell } from '../../design/index.ts'
import { askSignIn } from '../../platform/ask-sign-in.ts'
import type { Ctx } from '../../platform/http.ts'
import { notFound } from '../../platform/respond.tsx'
import { relationsToCall } from '../access/relations.ts'
import { type Call, statusOf } from '../calls/call.ts'
import { mayOnCall } from '../calls/permissions.ts'
import { isSlug } from '../calls/slug.ts'
import { findCall, findLastPublication, findPublicCall, getLatestGuide } from '../calls/store.ts'
import { brandOf, type Incubator } from '../incubators/incubator.ts'
import { getIncubator } from '../incubators/store.ts'
import { listPublishedAnswers } from '../outreach/questions-store.ts'
import { type KitSource, kitSource } from './source.ts'

export interface KitScope {
  call: Call
  incubator: Incubator
  shell: Shell
  source: KitSource
  /** When what the kit says was published; null for a draft. */
  publishedAt: Date | null
  /** Whether the working guide says something more than what is published. */
  behind: boolean
}

/** The kit of the call named in the address, for its organisers: from what is published, else from the draft. */
export async function withKit(
  c: Ctx,
  work: (scope: KitScope) => Promise<Response> | Response,
): Promise<Response> {
  const { db, actor, now } = c.var.act
  if (actor.personId === null) return askSignIn(c)
  const slug = c.req.param('slug') ?? ''
  const call = isSlug(slug) ? await findCall(db, slug) : undefined
  if (!call) return notFound(c)
  const relations = await relationsToCall(db, actor, call.id)
  if (!mayOnCall('readGuideDraft', relations, statusOf(call, now))) return notFound(c)
  const incubator = await getIncubator(db, call.incubatorId)
  const latest = await getLatestGuide(db, call.id)
  const last = await findLastPublication(db, call.id)
  const answers = await listPublishedAnswers(db, call.id)
  const said = { slug, guide: last?.guide ?? latest.guide, draft: last === undefined, answers }
  return work({
    call,
    incubator,
    shell: c.var.shell(brandOf(incubator)),
    source: kitSource(said, incubator, c.var.config.publicUrl),
    publishedAt: last?.publishedAt ?? null,
    behind: last !== undefined && last.guideNumber !== latest.number,
  })
}

/** What anyone may take of a published call. */
export async function withPublished(
  c: Ctx,
  work: (source: KitSource) => Promise<Response> | Response,
): Promise<Response> {
  const { db } = c.var.act
  const slug = c.req.param('slug') ?? ''
  const call = isSlug(slug) ? await findPublicCall(db, slug) : undefined
  if (!call) return notFound(c)
  const said = { slug, guide: call.guide, draft: false, answers: await listPublishedAnswers(db, call.id) }
  return work(kitSource(said, call.incubator, c.var.config.publicUrl))
}

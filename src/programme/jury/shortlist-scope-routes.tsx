import type { Shell } from '../../design/index.ts'
import { askSignIn } from '../../platform/ask-sign-in.ts'
import type { Ctx } from '../../platform/http.ts'
import { notFound } from '../../platform/respond.tsx'
import { relationsToCall } from '../access/relations.ts'
import type { Call } from '../calls/call.ts'
import type { Guide } from '../calls/guide.ts'
import { isSlug } from '../calls/slug.ts'
import { findCall } from '../calls/store.ts'
import { brandOf, type Incubator } from '../incubators/incubator.ts'
import { getIncubator } from '../incubators/store.ts'
import { getGuideInForce } from './guide-in-force-store.ts'
import { seesRanking, sitsDeclared } from './rights-store.ts'
import { type ShortlistAbility, type ShortlistStanding, shortlistAbilities } from './shortlist-permissions.ts'

/** A call whose jury deliberates, as this person may see it. */
export interface ShortlistScope {
  call: Call
  guide: Guide
  incubator: Incubator
  shell: Shell
  /** This person, when they read as a juror; null for an organiser, who reads everything. */
  juror: string | null
}

/** Loads the call of the address for someone allowed to; sign-in first, then 404 out of scope. */
export async function withShortlist(
  c: Ctx,
  ability: ShortlistAbility,
  work: (scope: ShortlistScope) => Promise<Response>,
): Promise<Response> {
  const { db, actor, now } = c.var.act
  if (actor.personId === null) return askSignIn(c)
  const slug = c.req.param('slug') ?? ''
  const call = isSlug(slug) ? await findCall(db, slug) : undefined
  if (!call) return notFound(c)
  const incubator = await getIncubator(db, call.incubatorId)
  const relations = await relationsToCall(db, actor, call.id)
  const organises = relations.has('organiser')
  const standing: ShortlistStanding = {
    relations,
    declared: relations.has('juror') && (await sitsDeclared(db, call.id, actor.personId)),
    seesRanking: relations.has('juror') && (await seesRanking(db, call, incubator.zone, now)),
  }
  if (!shortlistAbilities[ability](standing)) return notFound(c)
  return work({
    call,
    guide: await getGuideInForce(db, call),
    incubator,
    shell: c.var.shell(brandOf(incubator)),
    juror: organises ? null : actor.personId,
  })
}

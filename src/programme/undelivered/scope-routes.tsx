import { askSignIn } from '../../platform/ask-sign-in.ts'
import type { Ctx } from '../../platform/http.ts'
import { notFound, seeOther } from '../../platform/respond.tsx'
import { relationsToCall } from '../access/relations.ts'
import { isId } from '../applications/store.ts'
import { mayOnCall } from '../calls/permissions.ts'
import { isSlug } from '../calls/slug.ts'
import { findCall, getLatestGuide } from '../calls/store.ts'
import { listIncubatorsOrganisedBy } from '../incubators/store.ts'
import type { Undelivered } from './letter.ts'
import { standingOf } from './letter-standing-store.ts'
import { UNDELIVERED_ABILITIES } from './permissions.ts'
import { findUndelivered, getMail, wasHandled } from './store.ts'

export const LIST = '/gestion/courriers-non-remis'

/** The incubators whose letters one follows; nobody else has such a page. */
export async function asTeam(
  c: Ctx,
  work: (incubators: Awaited<ReturnType<typeof listIncubatorsOrganisedBy>>) => Promise<Response>,
): Promise<Response> {
  const { db, actor } = c.var.act
  if (actor.personId === null) return askSignIn(c)
  const incubators = await listIncubatorsOrganisedBy(db, actor.personId)
  return incubators.length === 0 ? notFound(c) : work(incubators)
}

/** The letters of one call. */
export async function inCall(
  c: Ctx,
  work: (call: { id: string; slug: string; title: string; incubatorId: string }) => Promise<Response>,
): Promise<Response> {
  const { db, actor } = c.var.act
  if (actor.personId === null) return askSignIn(c)
  const slug = c.req.param('slug') ?? ''
  const call = isSlug(slug) ? await findCall(db, slug) : undefined
  if (!call) return notFound(c)
  const relations = await relationsToCall(db, actor, call.id)
  if (!mayOnCall('readGuideDraft', relations, 'open')) return notFound(c)
  const { guide } = await getLatestGuide(db, call.id)
  return work({ ...call, title: guide.title || 'Appel sans nom' })
}

/** One letter of the list; one already dealt with sends back to the list, where that shows. */
export async function ofLetter(c: Ctx, work: (letter: Undelivered) => Promise<Response>): Promise<Response> {
  const { db, actor } = c.var.act
  if (actor.personId === null) return askSignIn(c)
  const id = c.req.param('mail') ?? ''
  const letter = isId(id) ? await findUndelivered(db, id) : undefined
  if (letter)
    return UNDELIVERED_ABILITIES.follow(await standingOf(db, actor, letter)) ? work(letter) : notFound(c)
  return isId(id) && (await isOfTeam(c, id)) ? seeOther(c, `${LIST}?dit=deja`) : notFound(c)
}

/** Whether it was a letter of one's own incubator, dealt with meanwhile. */
async function isOfTeam(c: Ctx, id: string): Promise<boolean> {
  const { db, actor } = c.var.act
  if (!(await wasHandled(db, id))) return false
  const { incubator_id: incubatorId } = await getMail(db, id)
  if (incubatorId === null) return false
  return UNDELIVERED_ABILITIES.follow(await standingOf(db, actor, { incubatorId, callId: null }))
}

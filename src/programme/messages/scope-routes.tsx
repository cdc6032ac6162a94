import { askSignIn } from '../../platform/ask-sign-in.ts'
import type { Ctx } from '../../platform/http.ts'
import { notFound, refusedPage } from '../../platform/respond.tsx'
import { relationsToCall } from '../access/relations.ts'
import { isId } from '../applications/store.ts'
import { mayOnCall } from '../calls/permissions.ts'
import { isSlug } from '../calls/slug.ts'
import { findCall, getLatestGuide } from '../calls/store.ts'
import { getIncubator } from '../incubators/store.ts'
import type { Side } from './message.ts'
import { THREAD_ABILITIES } from './permissions.ts'
import { findSubject, type Subject } from './store/subject.ts'

type Answered = Promise<Response> | Response
export interface InThread {
  subject: Subject
  personId: string
}

/** The thread of this address for one side; sign-in first, then 404. */
export async function inThread(c: Ctx, side: Side, work: (found: InThread) => Answered): Promise<Response> {
  const { db, actor } = c.var.act
  const { personId } = actor
  const outside = () => (personId === null ? askSignIn(c) : notFound(c))
  const id = c.req.param('id') ?? ''
  const subject = isId(id) ? await findSubject(db, actor, id) : undefined
  if (!subject) return outside()
  const may = side === 'team' ? THREAD_ABILITIES.answer : THREAD_ABILITIES.writeToTeam
  if (personId !== null && may(subject.standing)) return work({ subject, personId })
  if (side === 'applicant' && THREAD_ABILITIES.proveAddressFirst(subject.standing))
    return addressFirst(c, subject)
  return outside()
}

/** A browser that holds a draft has no address yet: nobody could answer it. */
const addressFirst = (c: Ctx, { id, incubator }: Subject) =>
  refusedPage(c, {
    status: 409,
    title: 'Confirmez d’abord votre adresse',
    text: `Vous écrivez sans compte : l’équipe ne saurait pas où vous répondre. Les échanges s’ouvrent dès que votre adresse est confirmée, après l’envoi. D’ici là, écrivez à ${incubator.contactEmail}.`,
    back: { href: `/candidatures/${id}`, label: 'Voir ma candidature' },
  })

/** The threads of a call, for its team. */
export async function inCallThreads(
  c: Ctx,
  work: (found: Awaited<ReturnType<typeof callOf>> & { personId: string }) => Answered,
): Promise<Response> {
  const { db, actor } = c.var.act
  if (actor.personId === null) return askSignIn(c)
  const slug = c.req.param('slug') ?? ''
  const call = isSlug(slug) ? await findCall(db, slug) : undefined
  if (!call) return notFound(c)
  const relations = await relationsToCall(db, actor, call.id)
  if (!mayOnCall('readGuideDraft', relations, 'open')) return notFound(c)
  return work({ ...(await callOf(c, call)), personId: actor.personId })
}

async function callOf(c: Ctx, call: NonNullable<Awaited<ReturnType<typeof findCall>>>) {
  const { db } = c.var.act
  const { guide } = await getLatestGuide(db, call.id)
  return { call, title: guide.title || 'Appel sans nom', incubator: await getIncubator(db, call.incubatorId) }
}

import { askSignIn } from '../../platform/ask-sign-in.ts'
import type { Ctx } from '../../platform/http.ts'
import { notFound } from '../../platform/respond.tsx'
import { relationsToCall } from '../access/relations.ts'
import { type Call, statusOf } from '../calls/call.ts'
import { mayOnCall } from '../calls/permissions.ts'
import { isSlug } from '../calls/slug.ts'
import { findCall, getLatestGuide } from '../calls/store.ts'
import { brandOf, type Incubator } from '../incubators/incubator.ts'
import { getIncubator } from '../incubators/store.ts'
import { getLatestRevision, type Revision } from './form-revisions-store.ts'
import type { Framed } from './pages/form/frame.tsx'

export interface FormScope {
  call: Call
  incubator: Incubator
  frame: Framed
  /** The form as it is worked on. */
  latest: Revision
}

/** The form of the call of this address, for those who prepare its guide; sign-in first, then 404. */
export async function withForm(
  c: Ctx,
  work: (scope: FormScope) => Promise<Response> | Response,
): Promise<Response> {
  const { db, actor, now } = c.var.act
  if (actor.personId === null) return askSignIn(c)
  const slug = c.req.param('slug') ?? ''
  const call = isSlug(slug) ? await findCall(db, slug) : undefined
  if (!call) return notFound(c)
  const relations = await relationsToCall(db, actor, call.id)
  if (!mayOnCall('editForm', relations, statusOf(call, now))) return notFound(c)
  const incubator = await getIncubator(db, call.incubatorId)
  const { guide } = await getLatestGuide(db, call.id)
  const callTitle = guide.title || 'Appel sans nom'
  return work({
    call,
    incubator,
    frame: { shell: c.var.shell(brandOf(incubator)), slug: call.slug, callTitle },
    latest: await getLatestRevision(db, call.id),
  })
}

/** A version number from a hidden field; -1, which none has, when it is not one. */
export const seenOf = (text: string): number => (/^\d{1,9}$/.test(text) ? Number(text) : -1)

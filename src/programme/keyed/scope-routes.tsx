import { askSignIn } from '../../platform/ask-sign-in.ts'
import type { Ctx } from '../../platform/http.ts'
import { notFound } from '../../platform/respond.tsx'
import { relationsToApplication, relationsToCall } from '../access/relations.ts'
import type { ApplicationRelation } from '../access/tables.ts'
import { isId } from '../applications/store.ts'
import type { Call } from '../calls/call.ts'
import type { Guide } from '../calls/guide.ts'
import { isSlug } from '../calls/slug.ts'
import { findCall, getLatestGuide, getPublicCall } from '../calls/store.ts'
import { brandOf, type Incubator } from '../incubators/incubator.ts'
import { getIncubator } from '../incubators/store.ts'
import { type Held, loadKeyed } from './actions/on-keyed.ts'
import type { PaperLetter } from './paper.ts'
import { findPaper } from './paper-store.ts'
import { KEYED_ABILITIES } from './permissions.ts'

export interface InCall {
  call: Call
  guide: Guide
  incubator: Incubator
  of: { shell: ReturnType<Ctx['var']['shell']>; slug: string; call: string }
}

/** The call of this address, for its team; sign-in first, then 404. */
export async function inCall(c: Ctx, show: (found: InCall) => Promise<Response> | Response) {
  const { db, actor } = c.var.act
  if (actor.personId === null) return askSignIn(c)
  const slug = c.req.param('slug') ?? ''
  const call = isSlug(slug) ? await findCall(db, slug) : undefined
  if (!call || !KEYED_ABILITIES.keyInOnCall(await relationsToCall(db, actor, call.id))) return notFound(c)
  const incubator = await getIncubator(db, call.incubatorId)
  const { guide } = await getLatestGuide(db, call.id)
  const of = { shell: c.var.shell(brandOf(incubator)), slug, call: guide.title || 'Appel sans nom' }
  return show({ call, guide, incubator, of })
}

export interface InKeyed {
  held: Held
  relations: ReadonlySet<ApplicationRelation>
}

/** What was keyed in, for the team: to act on until it is validated, to read afterwards. */
export async function inKeyed(
  c: Ctx,
  ability: 'keyIn' | 'seeKeyed',
  show: (found: InKeyed) => Promise<Response> | Response,
): Promise<Response> {
  const { act } = c.var
  if (act.actor.personId === null) return askSignIn(c)
  const id = c.req.param('id') ?? ''
  if (!isId(id)) return notFound(c)
  const relations = await relationsToApplication(act.db, act.actor, id)
  const held = KEYED_ABILITIES[ability](relations) ? await loadKeyed(act, id) : undefined
  return held ? show({ held, relations }) : notFound(c)
}

export interface InPaper {
  letter: PaperLetter
  incubator: Incubator
  of: InCall['of']
}

/** One letter on paper, for the team of its call. */
export async function inPaper(
  c: Ctx,
  show: (found: InPaper) => Promise<Response> | Response,
): Promise<Response> {
  const { db, actor } = c.var.act
  if (actor.personId === null) return askSignIn(c)
  const id = c.req.param('paper') ?? ''
  const letter = isId(id) ? await findPaper(db, id) : undefined
  if (!letter) return notFound(c)
  if (!KEYED_ABILITIES.postLetters(await relationsToCall(db, actor, letter.callId))) return notFound(c)
  const { slug, guide, incubator } = await getPublicCall(db, letter.callId)
  const shell = c.var.shell(brandOf(incubator))
  return show({ letter, incubator, of: { shell, slug, call: guide.title || 'Appel sans nom' } })
}

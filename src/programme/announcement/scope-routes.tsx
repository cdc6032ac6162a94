import type { Shell } from '../../design/index.ts'
import { askSignIn } from '../../platform/ask-sign-in.ts'
import type { Ctx } from '../../platform/http.ts'
import { notFound } from '../../platform/respond.tsx'
import { relationsToApplication, relationsToCall } from '../access/relations.ts'
import type { Stage } from '../applications/decision.ts'
import { type ApplicationRow, findRow, isId } from '../applications/store.ts'
import type { Call } from '../calls/call.ts'
import type { Guide } from '../calls/guide.ts'
import { isSlug } from '../calls/slug.ts'
import { findCall, getLatestGuide } from '../calls/store.ts'
import { brandOf, type Incubator } from '../incubators/incubator.ts'
import { getIncubator } from '../incubators/store.ts'
import { stageOfSlug } from './announcement.ts'
import {
  ANNOUNCEMENT_ABILITIES,
  ANSWER_ABILITIES,
  type AnnouncementAbility,
  type AnswerAbility,
} from './permissions.ts'

/** A call as its team announces it. */
export interface CallScope {
  call: Call
  guide: Guide
  incubator: Incubator
  shell: Shell
}

/** Runs `work` for someone who has the ability on the call of this address; sign-in first, then 404. */
export async function ofCall(
  c: Ctx,
  ability: AnnouncementAbility,
  work: (scope: CallScope) => Promise<Response> | Response,
): Promise<Response> {
  const { db, actor } = c.var.act
  if (actor.personId === null) return askSignIn(c)
  const slug = c.req.param('slug') ?? ''
  const call = isSlug(slug) ? await findCall(db, slug) : undefined
  // Nothing is announced of a call that was never published.
  if (!call || call.publishedAt === null) return notFound(c)
  if (!ANNOUNCEMENT_ABILITIES[ability](await relationsToCall(db, actor, call.id))) return notFound(c)
  const incubator = await getIncubator(db, call.incubatorId)
  const { guide } = await getLatestGuide(db, call.id)
  return work({ call, guide, incubator, shell: c.var.shell(brandOf(incubator)) })
}

/** The same, for a stage of it named in the address. */
export const ofStage = (
  c: Ctx,
  ability: AnnouncementAbility,
  work: (scope: CallScope & { stage: Stage }) => Promise<Response> | Response,
): Promise<Response> =>
  ofCall(c, ability, scope => {
    const stage = stageOfSlug(c.req.param('stage') ?? '')
    return stage ? work({ ...scope, stage }) : notFound(c)
  })

/** An application for someone who carries it, or for the team. */
export interface ApplicationScope {
  row: ApplicationRow
  incubator: Incubator
  shell: Shell
  personId: string
}

export async function ofApplication(
  c: Ctx,
  ability: AnswerAbility,
  work: (scope: ApplicationScope) => Promise<Response> | Response,
): Promise<Response> {
  const { db, actor } = c.var.act
  const { personId } = actor
  if (personId === null) return askSignIn(c)
  const id = c.req.param('id') ?? ''
  if (!isId(id)) return notFound(c)
  const relations = await relationsToApplication(db, actor, id)
  const row = ANSWER_ABILITIES[ability](relations) ? await findRow(db, id) : undefined
  if (!row) return notFound(c)
  const incubator = await getIncubator(db, row.incubator_id)
  return work({ row, incubator, shell: c.var.shell(brandOf(incubator)), personId })
}

/** A version number from a hidden field; 0 when it is not one. */
export const numberOf = (text: string): number => (/^\d{1,9}$/.test(text) ? Number(text) : 0)

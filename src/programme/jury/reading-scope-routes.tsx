import type { Shell } from '../../design/index.ts'
import { askSignIn } from '../../platform/ask-sign-in.ts'
import type { Ctx } from '../../platform/http.ts'
import { notFound, refusedPage, seeOther } from '../../platform/respond.tsx'
import { relationsToApplication } from '../access/relations.ts'
import { isId } from '../applications/store.ts'
import { getPublicCall } from '../calls/store.ts'
import { brandOf, type Incubator } from '../incubators/incubator.ts'
import { keepCriteria } from './actions/keep-criteria.ts'
import { recheckConflicts } from './actions/recheck-conflicts.ts'
import { listCriteria } from './criteria-store.ts'
import { findReadingSeat } from './juror-store.ts'
import { findLostReading } from './lost-reading-store.ts'
import { untilWords } from './period-wording.ts'
import { REVIEW_ABILITIES, type ReviewAbility, type ReviewStanding } from './permissions.ts'
import { loadPhases } from './phase-store.ts'
import { type PhaseSaid, phaseAt, rightsAt } from './phases.ts'
import type { ReviewCriterion } from './review.ts'
import { findReview, type KeptReview } from './review-store.ts'
import { findSentApplication, type SentApplication } from './sent-application-store.ts'

/** A candidature as one of its jurors reads it. */
export interface Reading {
  application: SentApplication
  seatId: string
  phases: PhaseSaid[]
  standing: ReviewStanding
  criteria: ReviewCriterion[]
  review: KeptReview | undefined
  incubator: Incubator
  shell: Shell
}

/** Runs `show` for a juror of this candidature; conflicts named since are looked for first. Others: 404. */
export async function withReading(
  c: Ctx,
  ability: ReviewAbility,
  show: (found: Reading) => Promise<Response> | Response,
  id = c.req.param('id') ?? '',
): Promise<Response> {
  const { act } = c.var
  const { db, actor, now } = act
  if (actor.personId === null) return askSignIn(c)
  if (!isId(id)) return notFound(c)
  await recheckConflicts(act)
  const relations = await relationsToApplication(db, actor, id)
  if (!relations.has('juror')) return lostReading(c, actor.personId, id)
  const seat = await findReadingSeat(db, actor.personId, id)
  const application = await findSentApplication(db, id)
  if (!seat || !application) return notFound(c)
  const { callId } = application
  await keepCriteria(act, callId)
  const { incubator, opensAt } = await getPublicCall(db, callId)
  const [criteria, review, phases] = await Promise.all([
    listCriteria(db, callId),
    findReview(db, id, seat.seatId),
    loadPhases(db, { id: callId, opensAt }, incubator.zone),
  ])
  const submitted = review?.submittedAt != null
  const standing = { relations, rights: rightsAt(phases, now), submitted }
  if (!REVIEW_ABILITIES[ability](standing)) return notFound(c)
  if (phaseAt(phases, now) === null)
    return refusedPage(c, {
      status: 403,
      title: 'Les évaluations n’ont pas commencé',
      text: untilWords(phases, now, incubator.zone),
      back: { href: '/evaluations', label: 'Revenir à mes évaluations' },
    })
  const shell = c.var.shell(brandOf(incubator))
  return show({ application, seatId: seat.seatId, phases, standing, criteria, review, incubator, shell })
}

const LOST = {
  withdrawn: {
    title: 'Cette candidature n’est plus à évaluer',
    text: 'Elle a été retirée par la personne qui la porte. Votre évaluation n’est plus attendue.',
  },
  removed: {
    title: 'Vous ne siégez plus dans ce jury',
    text: 'Les candidatures qui vous étaient confiées ne vous sont plus montrées. Les évaluations que vous avez remises restent. Pour toute question, écrivez à l’incubateur qui vous avait invité.',
  },
} as const

async function lostReading(c: Ctx, personId: string, id: string): Promise<Response> {
  const lost = await findLostReading(c.var.act.db, personId, id)
  if (!lost) return notFound(c)
  if (lost.why === 'undeclared') return seeOther(c, `/sieges/${lost.seatId}/declaration`)
  return refusedPage(c, {
    status: 404,
    ...LOST[lost.why],
    back: { href: '/evaluations', label: 'Revenir à mes évaluations' },
  })
}

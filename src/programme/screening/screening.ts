import { addMonths, type CivilDate, civilDate, isCivilDate } from '../../platform/dates.ts'
import { addWorkingDays } from '../../platform/working-days.ts'
import {
  type DecisionSaid,
  isOutcomeOf,
  LONGEST_REASON,
  type ScreeningOutcome,
} from '../applications/decision.ts'
import { type Call, lastMinute } from '../calls/call.ts'
import { holidaysOf, type Incubator } from '../incubators/incubator.ts'

/** Examen de recevabilité : is this problem one the call is about? Three answers, each with its reason. */
export const USUAL_REASONS = ['hors-champ', 'pas-numerique', 'amelioration', 'autre'] as const
export type UsualReason = (typeof USUAL_REASONS)[number]

/** What a usual reason writes; the applicant reads it once announced. */
export const REASON_SENTENCES: Record<Exclude<UsualReason, 'autre'>, string> = {
  'hors-champ': 'Le sujet est hors du champ de l’appel.',
  'pas-numerique': 'Le problème décrit ne relève pas d’un service numérique.',
  amelioration:
    'Le projet améliore une application existante, alors que l’appel cherche des problèmes encore sans service.',
}

/** What is written of an admissible application when nothing else is. */
export const ADMISSIBLE_SENTENCE = 'Le sujet est dans le champ de l’appel.'

/** What the form held, as typed. */
export interface TypedScreening {
  outcome: string
  usual: string
  detail: string
  dueOn: string
}

export type ScreeningField = 'issue' | 'motif' | 'precision' | 'date'
export type ScreeningProblem =
  | 'outcome-missing'
  | 'why-missing'
  | 'reason-missing'
  | 'missing-part-missing'
  | 'reason-contradicts'
  | 'reason-too-long'
  | 'due-date-missing'
  | 'due-date-past'
  | 'due-date-far'

export interface Problem {
  field: ScreeningField
  reason: ScreeningProblem
}

const FURTHEST_MONTHS = 6

/** What was typed as a decision, or what to mend of it. @param today in the incubator's zone */
export function readScreening(
  typed: TypedScreening,
  today: CivilDate,
): { said: DecisionSaid & { outcome: ScreeningOutcome } } | { problems: Problem[] } {
  const { outcome, usual, dueOn } = typed
  const detail = typed.detail.trim()
  if (!isScreeningOutcome(outcome)) return { problems: [{ field: 'issue', reason: 'outcome-missing' }] }
  const sentence = Object.hasOwn(REASON_SENTENCES, usual)
    ? REASON_SENTENCES[usual as keyof typeof REASON_SENTENCES]
    : ''
  const problems = [
    ...problemsOfReason(outcome, usual, sentence, detail),
    ...(outcome === 'to-complete' ? problemsOfDate(dueOn, today) : []),
  ]
  const written = [sentence, detail].filter(text => text !== '').join('\n\n')
  const reason = written === '' && outcome === 'admissible' ? ADMISSIBLE_SENTENCE : written
  if (reason.length > LONGEST_REASON) problems.push({ field: 'precision', reason: 'reason-too-long' })
  if (problems.length > 0) return { problems }
  return { said: { stage: 'screening', outcome, reason, dueOn: outcome === 'to-complete' ? dueOn : null } }
}

const isScreeningOutcome = (text: string): text is ScreeningOutcome => isOutcomeOf('screening', text)

function problemsOfReason(
  outcome: ScreeningOutcome,
  usual: string,
  sentence: string,
  detail: string,
): Problem[] {
  if (outcome !== 'not-admissible' && sentence !== '')
    return [{ field: 'motif', reason: 'reason-contradicts' }]
  if (detail !== '' || sentence !== '' || outcome === 'admissible') return []
  if (outcome === 'to-complete') return [{ field: 'precision', reason: 'missing-part-missing' }]
  return usual === 'autre'
    ? [{ field: 'precision', reason: 'reason-missing' }]
    : [{ field: 'motif', reason: 'why-missing' }]
}

function problemsOfDate(dueOn: string, today: CivilDate): Problem[] {
  if (!isCivilDate(dueOn)) return [{ field: 'date', reason: 'due-date-missing' }]
  if (dueOn <= today) return [{ field: 'date', reason: 'due-date-past' }]
  return dueOn > addMonths(today, FURTHEST_MONTHS) ? [{ field: 'date', reason: 'due-date-far' }] : []
}

/** A reason as it would be typed again: the usual sentence is ticked, the rest is written. */
export function typedReason({ outcome, reason }: Pick<DecisionSaid, 'outcome' | 'reason'>): {
  usual: string
  detail: string
} {
  if (outcome === 'admissible') return { usual: '', detail: reason === ADMISSIBLE_SENTENCE ? '' : reason }
  if (outcome === 'to-complete') return { usual: '', detail: reason }
  const found = Object.entries(REASON_SENTENCES).find(([, sentence]) => reason.startsWith(sentence))
  if (!found) return { usual: 'autre', detail: reason }
  return { usual: found[0], detail: reason.slice(found[1].length).trim() }
}

const WORKING_DAYS = 5

/** The day proposed to complete by: five working days from today, and not before the call closes. */
export function proposedDueOn(
  call: Pick<Call, 'closesAt'>,
  now: Date,
  incubator: Pick<Incubator, 'holidays' | 'zone'>,
): CivilDate {
  const { zone } = incubator
  const soon = addWorkingDays(civilDate(now, zone), WORKING_DAYS, holidaysOf(incubator))
  const closing = call.closesAt && civilDate(lastMinute(call.closesAt), zone)
  return closing !== null && closing > soon ? closing : soon
}

import { done, type Outcome, refused } from '../../platform/outcome.ts'

/** Décision : what was decided of a candidature at a stage, with its reason; told only once announced. */
export const STAGES = ['screening', 'shortlist', 'selection'] as const
export type Stage = (typeof STAGES)[number]

export const OUTCOMES = {
  screening: ['admissible', 'to-complete', 'not-admissible'],
  shortlist: ['shortlisted', 'not-shortlisted'],
  selection: ['laureate', 'reserve', 'not-selected'],
} as const

export type ScreeningOutcome = (typeof OUTCOMES)['screening'][number]
export type ShortlistOutcome = (typeof OUTCOMES)['shortlist'][number]
export type SelectionOutcome = (typeof OUTCOMES)['selection'][number]
export type DecisionOutcome = ScreeningOutcome | ShortlistOutcome | SelectionOutcome

export const isOutcomeOf = (stage: Stage, text: string): text is DecisionOutcome =>
  (OUTCOMES[stage] as readonly string[]).includes(text)

/** What a stage needs of the one before: only those go on. */
export const OPENED_BY: Record<Stage, { stage: Stage; outcome: DecisionOutcome } | null> = {
  screening: null,
  shortlist: { stage: 'screening', outcome: 'admissible' },
  selection: { stage: 'shortlist', outcome: 'shortlisted' },
}

export interface Decision {
  id: string
  stage: Stage
  number: number
  outcome: DecisionOutcome
  reason: string
  /** Place on the reserve list, from 1. */
  rank: number | null
  /** Last day to complete, 'YYYY-MM-DD'. */
  dueOn: string | null
  decidedAt: Date
  /** When applicants learn it; null while no announcement holds it. */
  moment: Date | null
}

export interface DecisionSaid {
  stage: Stage
  outcome: DecisionOutcome
  reason: string
  rank?: number | null
  dueOn?: string | null
}

/** A rank belongs to the reserve list only; a last day, to what is to complete. */
export const rankOf = ({ outcome, rank }: DecisionSaid): number | null =>
  outcome === 'reserve' ? (rank ?? null) : null
export const dueOnOf = ({ outcome, dueOn }: DecisionSaid): string | null =>
  outcome === 'to-complete' ? (dueOn ?? null) : null

/** Whether a decision recorded is the very one now said. */
export const sameDecision = (
  known: Pick<Decision, 'outcome' | 'reason' | 'rank' | 'dueOn'>,
  said: DecisionSaid,
): boolean =>
  known.outcome === said.outcome &&
  known.reason === said.reason &&
  known.rank === rankOf(said) &&
  known.dueOn === dueOnOf(said)

/** Where an application stands when someone decides. */
export interface Deciding {
  received: boolean
  withdrawn: boolean
  /** Last outcome of each stage. */
  outcomes: Record<Stage, DecisionOutcome | null>
  /** Last decision of the stage, if any. */
  last: Pick<Decision, 'number' | 'outcome' | 'moment'> | null
}

export const LONGEST_REASON = 4000

export type DecideRefusal =
  /** Nobody decides on what they carry. */
  | 'own-application'
  | 'not-received'
  | 'withdrawn'
  | 'stage-not-reached'
  | 'later-stage-decided'
  | 'reason-missing'
  | 'reason-too-long'
  | 'due-date-missing'
  | 'due-date-past'
  | 'rank-missing'
  | 'announcement-pending'
  | 'changed-meanwhile'

/**
 * May this be decided?
 * @param base number of the decision the person had before their eyes; 0 when there was none
 * @param today 'YYYY-MM-DD' in the incubator's zone
 */
export function decide(
  said: DecisionSaid,
  where: Deciding,
  { base, now, today }: { base: number; now: Date; today: string },
): Outcome<{ number: number }, DecideRefusal> {
  const { stage, outcome } = said
  if (!where.received) return refused('not-received')
  if (where.withdrawn) return refused('withdrawn')
  const door = OPENED_BY[stage]
  if (door && where.outcomes[door.stage] !== door.outcome) return refused('stage-not-reached')
  // What a later stage stands on stays, unless that stage is still to be decided.
  const later = STAGES.find(each => OPENED_BY[each]?.stage === stage)
  if (later && where.outcomes[later] !== null && outcome !== OPENED_BY[later]?.outcome)
    return refused('later-stage-decided')
  if ((where.last?.number ?? 0) !== base) return refused('changed-meanwhile')
  if (where.last?.moment && where.last.moment > now) return refused('announcement-pending')
  if (said.reason.trim() === '') return refused('reason-missing')
  if (said.reason.length > LONGEST_REASON) return refused('reason-too-long')
  if (outcome === 'to-complete' && !said.dueOn) return refused('due-date-missing')
  if (outcome === 'to-complete' && said.dueOn && said.dueOn <= today) return refused('due-date-past')
  if (outcome === 'reserve' && !(said.rank && said.rank > 0)) return refused('rank-missing')
  return done({ number: base + 1 })
}

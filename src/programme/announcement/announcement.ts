import type { DecisionOutcome, Stage } from '../applications/decision.ts'

/** Annonce : decisions of a stage told to everyone they concern, at one chosen moment. */
export interface Announcement {
  id: string
  callId: string
  stage: Stage
  moment: Date
  madeBy: string
  madeAt: Date
  cancelledAt: Date | null
}

export type AnnouncementStatus = 'planned' | 'announced' | 'cancelled'

/** Computed, never stored: nothing has to run for a moment to come. */
export function statusOfAnnouncement(
  { moment, cancelledAt }: Pick<Announcement, 'moment' | 'cancelledAt'>,
  now: Date,
): AnnouncementStatus {
  if (cancelledAt !== null) return 'cancelled'
  return moment <= now ? 'announced' : 'planned'
}

/** In addresses. */
export const STAGE_SLUGS: Record<Stage, string> = {
  screening: 'recevabilite',
  shortlist: 'preselection',
  selection: 'selection',
}

export const OUTCOME_SLUGS: Record<DecisionOutcome, string> = {
  admissible: 'recevable',
  'to-complete': 'a-completer',
  'not-admissible': 'non-recevable',
  shortlisted: 'preselectionnee',
  'not-shortlisted': 'non-preselectionnee',
  laureate: 'laureate',
  reserve: 'liste-complementaire',
  'not-selected': 'non-retenue',
}

const found = <K extends string>(slugs: Record<K, string>, slug: string): K | undefined =>
  (Object.keys(slugs) as K[]).find(key => slugs[key] === slug)

export const stageOfSlug = (slug: string): Stage | undefined => found(STAGE_SLUGS, slug)
export const outcomeOfSlug = (slug: string): DecisionOutcome | undefined => found(OUTCOME_SLUGS, slug)

const UNFAVOURABLE: ReadonlySet<DecisionOutcome> = new Set([
  'not-admissible',
  'not-shortlisted',
  'reserve',
  'not-selected',
])

/** A decision that can be contested: its letter says how. */
export const isUnfavourable = (outcome: DecisionOutcome): boolean => UNFAVOURABLE.has(outcome)

import type { ApplicationRelation, CallRelation } from '../access/tables.ts'
import { isOwn } from '../applications/permissions.ts'
import type { Rights } from './phases.ts'

/** Qui peut quoi dans un jury : pure, over how one stands towards the call or the candidature, and the period. */
type OnCall = (relations: ReadonlySet<CallRelation>) => boolean

export const JURY_ABILITIES = {
  /** The plan of who reads what. */
  distribute: relations => relations.has('organiser'),
  /** What jurors may do, period by period. */
  setRights: relations => relations.has('organiser'),
} as const satisfies Record<string, OnCall>

export type JuryAbility = keyof typeof JURY_ABILITIES

export interface ReviewStanding {
  relations: ReadonlySet<ApplicationRelation>
  rights: Rights
  /** Whether their own review is submitted. */
  submitted: boolean
}

type OnReview = (standing: ReviewStanding) => boolean

const reads: OnReview = ({ relations }) => relations.has('juror')

export const REVIEW_ABILITIES = {
  /** The candidature assigned to them, and their own review of it. */
  read: reads,
  write: standing => reads(standing) && standing.rights.mayReview,
  stepAside: reads,
  readOthers: standing => reads(standing) && standing.rights.seeOthers && standing.submitted,
  readNames: standing => reads(standing) && standing.rights.seeNames,
  /** Every submitted review, with who wrote it; not of one's own application. */
  readAsOrganiser: ({ relations }) => relations.has('organiser') && !isOwn(relations),
} as const satisfies Record<string, OnReview>

export type ReviewAbility = keyof typeof REVIEW_ABILITIES

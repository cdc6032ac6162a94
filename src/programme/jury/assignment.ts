/** Répartition : which seats read which candidature, and why. */
export interface ToAssign {
  id: string
  /** Seats that already read it: kept, unless in conflict. */
  seats: readonly string[]
  /** Seats that must never read it. */
  conflicts: readonly string[]
}

export interface AssignableSeat {
  id: string
  /** '' when unknown: then it is neither the same as another nor different. */
  background: string
  senior: boolean
  /** Most applications it takes in all; 0 for a seat that takes nothing new; null for an equal share. */
  limit: number | null
}

export interface AssignmentRequest {
  applications: readonly ToAssign[]
  seats: readonly AssignableSeat[]
  /** Reviews wanted of each application. */
  reviews: number
}

export interface AssignedPair {
  applicationId: string
  seatId: string
  /** It was there before. */
  kept: boolean
  /** In words, for the organiser; '' when kept. */
  reason: string
}

export type Rule = 'reviews' | 'background' | 'senior'

/** What could not be had for an application, and why, in words. */
export interface Unmet {
  applicationId: string
  rule: Rule
  /** Reviews missing; 0 for the other rules. */
  missing: number
  why: string
}

export interface Assignment {
  pairs: AssignedPair[]
  /** Applications of each seat, by its id. */
  loads: Map<string, number>
  unmet: Unmet[]
}

/**
 * What an organiser is shown: never a conflict; as many readers as asked, each once; loads within one of each
 * other where conflicts and limits allow; different backgrounds; someone senior; existing pairs kept.
 */
export type Assign = (request: AssignmentRequest) => Assignment | Promise<Assignment>

import { balance, fillBySwaps } from './assignment-balance.ts'
import { improveMix } from './assignment-mix.ts'
import { Pairing } from './assignment-pairing.ts'
import { reasonOf } from './assignment-wording.ts'
import { unmetOf } from './unmet-wording.ts'

/** Répartition : which seats read which candidature, and why; the optimal one takes the same interface. */
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

/** A promise for those that run in a worker. */
export type Assign = (request: AssignmentRequest) => Assignment | Promise<Assignment>

/**
 * The simple rule, in this order: never a conflict; as many readers as asked, each once; loads within one
 * of each other where conflicts and limits allow; different backgrounds; someone senior. Ties by id.
 */
export function assign(request: AssignmentRequest): Assignment {
  const pairing = new Pairing(request)
  pairing.fill()
  fillBySwaps(pairing)
  balance(pairing)
  improveMix(pairing)
  const pairs = pairing.applications.flatMap((application, a) =>
    pairing.seatsOf(a).map((s): AssignedPair => {
      const kept = pairing.isKept(a, s)
      const seatId = pairing.seats[s]?.id ?? ''
      return {
        applicationId: application.id,
        seatId,
        kept,
        reason: kept ? '' : reasonOf(pairing, a, s),
      }
    }),
  )
  const loads = new Map(pairing.seats.map(({ id }, s) => [id, pairing.load(s)]))
  return { pairs, loads, unmet: pairing.applications.flatMap((_, a) => unmetOf(pairing, a)) }
}

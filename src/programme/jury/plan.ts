import { createHash } from 'node:crypto'
import canonicalize from 'canonicalize'
import type { Assign, AssignmentRequest, Unmet } from './assignment.ts'
import type { EndCause } from './end-cause.ts'

/** Plan de répartition : what would change, shown before it is applied; its fingerprint is what was approved. */
export interface PlannedSeat {
  id: string
  personId: string
  background: string
  senior: boolean
  limit: number | null
  /** Accepted and not removed. */
  open: boolean
}

export interface PlannedApplication {
  id: string
  admissible: boolean
  withdrawn: boolean
}

export interface StandingAssignment {
  id: string
  applicationId: string
  seatId: string
  submitted: boolean
}

/** Everything a plan is made from. */
export interface Situation {
  reviews: number
  seats: readonly PlannedSeat[]
  applications: readonly PlannedApplication[]
  standing: readonly StandingAssignment[]
  recusals: readonly { applicationId: string; personId: string }[]
}

export type PlannedEnd = EndCause

export interface Plan {
  added: { applicationId: string; seatId: string; reason: string }[]
  ended: { assignmentId: string; applicationId: string; seatId: string; cause: PlannedEnd }[]
  loads: Map<string, number>
  unmet: Unmet[]
  /** Says whether two plans change the same things. */
  fingerprint: string
}

const pairKey = (applicationId: string, other: string) => `${applicationId} ${other}`

/** Why an assignment ends, or null when it stays. Reviews already submitted outlive their juror's seat. */
function endOf(
  { submitted }: StandingAssignment,
  seat: PlannedSeat | undefined,
  application: PlannedApplication | undefined,
  recused: boolean,
): PlannedEnd | null {
  if (recused) return 'recused'
  if (!application || application.withdrawn) return 'withdrawn'
  if (submitted) return null
  if (!seat?.open) return 'removed'
  return application.admissible ? null : 'moved'
}

/** What must change for every admissible candidature to be read; what needs no change is left alone. */
export async function planOf(situation: Situation, assign: Assign): Promise<Plan> {
  const { seats, applications, standing, recusals } = situation
  const seatOf = new Map(seats.map(seat => [seat.id, seat]))
  const applicationOf = new Map(applications.map(each => [each.id, each]))
  const recused = new Set(recusals.map(each => pairKey(each.applicationId, each.personId)))
  const ended: Plan['ended'] = []
  const staying = new Map<string, string[]>()
  for (const assignment of standing) {
    const { id, applicationId, seatId } = assignment
    const seat = seatOf.get(seatId)
    const gone = recused.has(pairKey(applicationId, seat?.personId ?? ''))
    const cause = endOf(assignment, seat, applicationOf.get(applicationId), gone)
    if (cause) ended.push({ assignmentId: id, applicationId, seatId, cause })
    else staying.set(applicationId, [...(staying.get(applicationId) ?? []), seatId])
  }
  const request = requestOf(situation, staying, recused)
  const { pairs, loads, unmet } = await assign(request)
  const added = pairs
    .filter(({ kept }) => !kept)
    .map(({ applicationId, seatId, reason }) => ({ applicationId, seatId, reason }))
  return { added, ended, loads, unmet, fingerprint: fingerprintOf(added, ended) }
}

function requestOf(
  { seats, applications, reviews }: Situation,
  staying: ReadonlyMap<string, string[]>,
  recused: ReadonlySet<string>,
): AssignmentRequest {
  const people = new Map<string, string[]>()
  for (const { id, personId } of seats) people.set(personId, [...(people.get(personId) ?? []), id])
  const personOf = new Map(seats.map(({ id, personId }) => [id, personId]))
  // One person, one reader: of two seats of the same person, the first that is open takes what is new.
  const first = new Set(
    [...people.values()].map(ids => ids.find(id => seats.some(s => s.id === id && s.open))),
  )
  const toAssign = applications
    .filter(({ admissible, withdrawn }) => admissible && !withdrawn)
    .map(({ id }) => {
      const kept = staying.get(id) ?? []
      const same = kept.flatMap(seatId => people.get(personOf.get(seatId) ?? '') ?? [])
      const conflicts = seats.filter(
        seat =>
          recused.has(pairKey(id, seat.personId)) || (same.includes(seat.id) && !kept.includes(seat.id)),
      )
      return { id, seats: kept, conflicts: conflicts.map(seat => seat.id) }
    })
  return {
    applications: toAssign,
    reviews,
    seats: seats.map(({ id, background, senior, limit, open }) => ({
      id,
      background,
      senior,
      limit: open && first.has(id) ? limit : 0,
    })),
  }
}

function fingerprintOf(added: Plan['added'], ended: Plan['ended']): string {
  const lines = [
    ...added.map(({ applicationId, seatId }) => `+ ${applicationId} ${seatId}`),
    ...ended.map(({ assignmentId, cause }) => `- ${assignmentId} ${cause}`),
  ].sort()
  return createHash('sha256')
    .update(canonicalize(lines) ?? '')
    .digest('hex')
}

export const isEmpty = ({ added, ended }: Plan): boolean => added.length === 0 && ended.length === 0

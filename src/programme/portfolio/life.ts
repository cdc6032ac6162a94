import type { CivilDate } from '../../platform/dates.ts'
import type { Phase } from './phases.ts'
import type { EndKind, PhaseName } from './product.ts'
import type { LiveEnd, LivePhase } from './timeline.ts'

/** Vie d'un produit : the facts it is made of; cancelled ones are not among them. */
export type FactOrigin = 'launch' | 'decision' | 'correction' | 'import'
interface Cited {
  id: string
  origin: FactOrigin
  decisionId: string | null
  reason: string
}
export interface LivedPhase extends LivePhase, Cited {
  expectedOn: CivilDate | null
}
export interface LivedEnd extends LiveEnd, Cited {}

export type PauseKind = 'pause' | 'safeguard' | 'dormancy'
export const PAUSE_KINDS: readonly PauseKind[] = ['pause', 'safeguard', 'dormancy']
export interface Pause {
  id: string
  kind: PauseKind
  startsOn: CivilDate
  /** First day it goes on again; null while paused. */
  endsOn: CivilDate | null
  reason: string
}

export interface Extension {
  phaseId: string
  number: number
  until: CivilDate
  reason: string
  /** The day it was given: pauses lived before are already counted in it. */
  givenOn: CivilDate
}

/** A presence: in the team, or as the sponsor. */
export interface Presence {
  id: string
  name: string
  address: string
  startsOn: CivilDate | null
  /** Last day; null while it goes on. */
  endsOn: CivilDate | null
}
export interface TeamMember extends Presence {
  role: string
  /** Per cent of a full time. */
  share: number | null
}
export interface Sponsor extends Presence {
  capacity: string
  /** Why the sponsor changed. */
  reason: string
}

export interface ProductLife {
  id: string
  slug: string
  name: string
  incubatorId: string
  applicationId: string | null
  zone: string
  /** What its incubator calls its phases. */
  phases: readonly Phase[]
  /** In the order they were recorded. */
  lived: readonly LivedPhase[]
  ends: readonly LivedEnd[]
  pauses: readonly Pause[]
  extensions: readonly Extension[]
  team: readonly TeamMember[]
  sponsors: readonly Sponsor[]
}

export type Stage = PhaseName | EndKind

/** A fact that was corrected. */
export interface Cancelled {
  id: string
  stage: Stage
  startsOn: CivilDate
  endsOn: CivilDate | null
  reason: string
}

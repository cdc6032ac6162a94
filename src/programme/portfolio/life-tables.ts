import type { Generated } from 'kysely'
import type { EndKind, PhaseName } from './product.ts'

type Recorded = { recorded_by: string | null; recorded_at: Date }
type Cancellable = { cancelled_at: Generated<Date | null>; cancelled_by: Generated<string | null> }
type CancelReason = { cancel_reason: Generated<string> }
type Cited = { decision_id: Generated<string | null>; reason: Generated<string> }

/** The facts of a product's life; each is a row with its author, cancelled rather than changed. */
export interface LifeTables {
  incubator_phases: {
    incubator_id: string
    phase: PhaseName
    position: number
    label: string
    proves: string
    length: number
    unit: 'weeks' | 'months'
    saved_by: string | null
    saved_at: Date
  }
  product_phases: Recorded &
    Cancellable &
    CancelReason &
    Cited & {
      id: string
      product_id: string
      phase: PhaseName
      starts_on: string
      ends_on: string | null
      expected_on: Generated<string | null>
      origin: Generated<'launch' | 'decision' | 'correction' | 'import'>
    }
  product_ends: Recorded &
    Cancellable &
    CancelReason &
    Cited & {
      id: string
      product_id: string
      kind: EndKind
      on_date: string
      origin: 'decision' | 'correction' | 'import'
    }
  product_pauses: Recorded & {
    id: string
    product_id: string
    kind: 'pause' | 'safeguard' | 'dormancy'
    starts_on: string
    reason: string
    ends_on: string | null
    ended_by: string | null
    ended_at: Date | null
  }
  product_extensions: Recorded & {
    id: string
    product_id: string
    phase_id: string
    number: number
    until: string
    reason: string
  }
  product_milestones: Recorded &
    Cancellable & {
      id: string
      product_id: string
      phase_id: string | null
      label: string
      due_on: string
    }
  product_milestone_states: Recorded & {
    milestone_id: string
    number: number
    state: 'planned' | 'reached' | 'missed'
    on_date: string | null
    note: string
  }
  product_team: Recorded & {
    id: string
    product_id: string
    name: string
    role: string
    share: number | null
    starts_on: string | null
    ends_on: string | null
    address: Generated<string>
    address_key: Generated<string>
    cancelled_at: Generated<Date | null>
  }
  product_sponsors: Recorded & {
    id: string
    product_id: string
    name: string
    capacity: string
    address: string
    address_key: string
    starts_on: string
    ends_on: string | null
    reason: string
  }
  product_sheets: {
    product_id: string
    number: number
    content: string
    saved_by: string | null
    saved_at: Date
  }
  product_last_words: {
    product_id: string
    number: number
    text: string
    saved_by: string | null
    saved_at: Date
  }
}

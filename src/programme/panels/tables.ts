import type { Generated } from 'kysely'
import type { PanelKind, Presence, RecusalCause, SeatRole } from './panel.ts'

export interface SeatTable {
  id: string
  incubator_id: string
  panel_id: string
  person_id: string | null
  address: string
  key: string
  name: string
  background: Generated<string>
  organisation: Generated<string>
  service: Generated<string>
  senior: Generated<boolean>
  role: Generated<SeatRole>
  load_limit: number | null
  version: Generated<number>
  created_at: Date
  created_by: string | null
  invited_at: Date | null
  token_hash: Buffer | null
  token_expires_at: Date | null
  answer: 'accepted' | 'declined' | null
  answered_at: Date | null
  answer_reason: Generated<string>
  removed_at: Date | null
  removed_by: string | null
  removal_reason: Generated<string>
  /** The declined or removed seat this one takes the place of. */
  replaces_id: Generated<string | null>
}

export interface RecusalTable {
  id: string
  incubator_id: string
  application_id: string
  person_id: string
  cause: RecusalCause
  reason: Generated<string>
  made_by: string | null
  made_at: Date
  lifted_at: Date | null
  lifted_by: string | null
  lift_reason: Generated<string>
}

declare module '../../platform/database/tables.ts' {
  interface Tables {
    panels: {
      id: string
      incubator_id: string
      call_id: string
      kind: PanelKind
      created_at: Date
      created_by: string | null
      quorum_percent: Generated<number>
      version: Generated<number>
    }
    seats: SeatTable
    replaced_invitations: { token_hash: Buffer; seat_id: string; replaced_at: Date }
    seat_declarations: {
      id: string
      incubator_id: string
      seat_id: string
      number: number
      interests: string
      signed_by: string
      signed_at: Date
    }
    recusals: RecusalTable
    sittings: {
      id: string
      incubator_id: string
      panel_id: string
      held_on: string
      place: Generated<string>
      version: Generated<number>
      convened_after: Generated<string | null>
      created_at: Date
      created_by: string | null
    }
    sitting_presences: {
      sitting_id: string
      seat_id: string
      presence: Presence
      represented_by: Generated<string>
      recorded_by: string | null
      recorded_at: Date
    }
    minutes: {
      id: string
      incubator_id: string
      panel_id: string
      number: number
      content: string
      fingerprint: string
      closed_by: string | null
      closed_at: Date
    }
    /** View: seats accepted and not removed. */
    seated: {
      seat_id: string
      person_id: string
      panel_id: string
      incubator_id: string
      call_id: string
      kind: PanelKind
      declared: boolean
    }
  }
}

import type { Generated } from 'kysely'
import type { KeptBack } from './elimination.ts'
import type { Kept } from './period.ts'

declare module '../../platform/database/tables.ts' {
  interface Tables {
    retention_settings: Kept & {
      id: string
      incubator_id: string
      kind: string
      number: number
      reason: string
      set_by: string | null
      set_at: Date
    }
    /** How many applications of a call were eliminated, by how far they went. */
    eliminated_applications: { call_id: string; reached: string; shortlisted: boolean; count: number }
    elimination_lists: {
      id: string
      incubator_id: string
      number: number
      proposed_by: string | null
      proposed_at: Date
      dropped_by: string | null
      dropped_at: Date | null
      applied_by: string | null
      applied_at: Date | null
      apply_asked_by: Generated<string | null>
      apply_asked_at: Generated<Date | null>
    }
    elimination_items: {
      list_id: string
      kind: string
      subject_id: string
      label: string
      counted_from: Date
      reached_at: Date
      fate: Kept['fate']
      /** In the order they are exported and eliminated, from 1. */
      position: number
      exported: Generated<boolean>
      settled_at: Generated<Date | null>
      kept_back: Generated<KeptBack | null>
    }
    elimination_exports: {
      list_id: string
      number: number
      /** Null while it is being made. */
      fingerprint: string | null
      records: number
      made_by: string | null
      asked_at: Date
      made_at: Date | null
      /** Once every volume was. */
      taken_at: Generated<Date | null>
    }
    elimination_volumes_taken: { list_id: string; export_number: number; volume: number; taken_at: Date }
    /** Who was told that their unused account would go, and until when signing in keeps it. */
    account_notices: { id: string; person_id: string; unused_since: Date; told_at: Date; kept_until: Date }
    elimination_parts: {
      list_id: string
      export_number: number
      number: number
      name: string
      sha256: string
      /** Before it was deflated. */
      size: number
      crc: number
      /** Deflated; null for a file kept in the storage. */
      content: Buffer | null
    }
    elimination_visas: {
      list_id: string
      name: string
      capacity: string
      /** 'YYYY-MM-DD' */
      given_on: string
      reference: string
      export_number: number
      recorded_by: string | null
      recorded_at: Date
      /** Null: it was given. */
      refused_because: string | null
    }
  }
}

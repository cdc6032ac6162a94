import type { Act } from './act.ts'
import type { Db } from './database/tables.ts'

/** How long a kind of record is kept (DUA) and what becomes of it at its term (sort final). */
export interface Retention {
  kind: string
  /** In French, for the data-protection page and the elimination list. */
  label: string
  /** Default, in years or in days; a setting of the deployment, confirmed with its archives. */
  years?: number
  days?: number
  /** From when it counts, in French. */
  from: string
  fate: 'archive' | 'destroy'
  /** Whether the worker deletes by itself; otherwise it proposes, and waits for a visa. */
  automatic: boolean
  why: string
}

/** What a slice hides of a person whose account is closed; the administrative record stays. */
export interface Eraser {
  slice: string
  erase(act: Act, personId: string): Promise<void>
}

/** What a slice holds of a person, for whoever asks what concerns them. */
export interface PersonExport {
  slice: string
  /** In French. */
  label: string
  list(db: Db, personId: string): Promise<object[]>
}

import type { RawBuilder } from 'kysely'
import type { Act } from './act.ts'
import type { Db } from './database/tables.ts'

/** How long a kind of record is kept (DUA) and what becomes of it at its term (sort final). */
export interface Retention {
  kind: string
  /** In French, for the data-protection page and the elimination list. */
  label: string
  /** Default, in years or in days; each incubator sets its own, confirmed with its archives. */
  years?: number
  days?: number
  /** From when it counts, in French. */
  from: string
  fate: 'archive' | 'destroy'
  /** Whether the worker deletes by itself; otherwise it proposes, and waits for a visa. */
  automatic: boolean
  why: string
  /** What of it is never eliminated, or goes otherwise, in French. */
  remains?: string
}

/** Whom a record is for, said before it is written. */
export type Communicability = 'applicant' | 'deliberation' | 'public'

/** What a slice hides of a person whose account is closed; the administrative record stays. */
export interface Eraser {
  slice: string
  /** Whose rows it hides or deletes. */
  tables?: readonly string[]
  erase(act: Act, personId: string): Promise<void>
}

/** What a slice holds of a person, for whoever asks what concerns them. */
export interface PersonExport {
  slice: string
  /** In French. */
  label: string
  /** For the applicant, when nothing else is said. */
  communicability?: Communicability
  tables?: readonly string[]
  /** Nothing that may not be told at `now`. */
  list(db: Db, personId: string, now: Date): Promise<object[]>
  /** Files of these records, to be packed beside them under names of ours. */
  files?(db: Db, personId: string, now: Date): Promise<{ name: string; content: Uint8Array }[]>
}

/** What exists and is not given. Counted once its count tells nothing: never before the announcement. */
export interface Withheld {
  slice: string
  label: string
  why: string
  tables?: readonly string[]
  count(db: Db, personId: string, now: Date): Promise<number>
}

/** What stays of a person once their account is closed, with the instant each period counts from. */
export interface Staying {
  kind: string
  list(db: Db, personId: string): Promise<{ what: string; incubatorId: string | null; from: Date | null }[]>
}

/** One record that reached its term; its label holds no name. */
export interface Reached {
  id: string
  label: string
  from: Date
}

/** One that reached its term and waits for something else to go first. */
export interface Held extends Reached {
  /** In French: « deux candidatures ». */
  by: string
}

/** Rows of one table, and for each the records it belongs to. */
export interface OwnRows {
  table: string
  rows: object[]
  owners: ReadonlySet<string>[]
}

/** How a slice proposes, exports and eliminates a kind of record. */
export interface Eliminator {
  kind: string
  /** What counts from before `before`, as a query: to be listed, counted, or asked again of a few. */
  due(incubatorId: string, before: Date): RawBuilder<Reached>
  held?(incubatorId: string, before: Date): RawBuilder<Held>
  subject?: string
  /** Of these, those whose person must be told first and was not, or too lately. */
  early?(db: Db, ids: readonly string[], now: Date): Promise<string[]>
  /** How many go in one transaction; a few hundred when nothing is said. */
  atOnce?: number
  /** Every row that would go with these, by table. @throws TreeStopped */
  export(db: Db, ids: readonly string[]): Promise<OwnRows[]>
  /** @throws TreeStopped */
  remove(act: Act, ids: readonly string[]): Promise<void>
}

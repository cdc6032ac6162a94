import type { Kysely } from 'kysely'

/** Every table, added by the slice that owns it through declaration merging. */
// biome-ignore lint/suspicious/noEmptyInterface: each slice augments it
export interface Tables {}

/** A database or a transaction on it. */
export type Db = Kysely<Tables>

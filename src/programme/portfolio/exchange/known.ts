import type { IncubatorRecord, ProductRecord } from './format.ts'
import type { IncubatorState } from './read-incubator.ts'
import type { State } from './state.ts'

/** Ce que Pépin connaît déjà : what was imported before, and what was born here. */
export interface KnownProduct {
  productId: string
  record: ProductRecord
  /** As it is in Pépin today. */
  now: State
}
export interface OwnProduct {
  productId: string
  /** Its id in the format: its public address. */
  id: string
  now: State
}
export interface KnownIncubator {
  incubatorId: string
  /** Null for a stub. */
  record: IncubatorRecord | null
  now: IncubatorState
}
export interface Known {
  imported: Map<string, KnownProduct>
  /** Born of an application, by address. */
  own: Map<string, OwnProduct>
  incubators: Map<string, KnownIncubator>
  /** Incubators of this Pépin that no import knows, by slug. */
  local: Map<string, KnownIncubator>
  /** Whether anything was ever imported. */
  before: boolean
}

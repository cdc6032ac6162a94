import type { Generated } from 'kysely'
import type { LifeTables } from './life-tables.ts'

/** One line of the projection: [starts_on, ends_on), null when it goes on. */
export interface StageTable {
  product_id: string
  position: number
  /** A phase of the incubator, or a kind of end. */
  stage: string
  starts_on: string
  ends_on: string | null
  /** When its product began: the order of the public list. */
  listed_on: Generated<string | null>
  /** When the next stage begins. */
  next_on: Generated<string | null>
}

export interface ProductTable {
  id: string
  incubator_id: string
  application_id: string | null
  slug: string
  name: string
  created_by: string | null
  created_at: Date
  pitch: Generated<string>
  themes: Generated<string[]>
  started_on: string | null
  updated_at: Generated<Date | null>
  /** Facts of its life changed since later slices computed what they keep of them. */
  changed: Generated<boolean>
  /** Its name, pitch and themes as French stems. */
  words: Generated<unknown>
}

declare module '../../platform/database/tables.ts' {
  interface Tables extends LifeTables {
    products: ProductTable
    product_stages: StageTable
  }
}

import type { Db } from './database/tables.ts'

/** Something that must always be true of the data; its breaches are named one by one. */
export interface Invariant {
  name: string
  breaches(db: Db): Promise<{ subject: string }[]>
}

import type { Db } from './database/tables.ts'

declare module './database/tables.ts' {
  interface Tables {
    clock_offset: { single?: boolean; milliseconds: number }
  }
}

/** The one clock everything asks; the demonstration and the tests may set it ahead. */
export interface Clock {
  now(): Date
  /** Reads again how far ahead it was set; absent from the real clock. */
  refresh?(db: Db): Promise<void>
  /** Sets it ahead; answers whether it moved, since time only goes forward. */
  moveTo?(db: Db, instant: Date): Promise<boolean>
}

export const realClock: Clock = { now: () => new Date() }

/** Another process may have set it: seen by the requests that come this much later. */
const READ_EVERY_MS = 200

/** A clock ahead of real time by the distance kept in the database, for the demonstration. */
export function movableClock() {
  let offset = 0
  let readAt = Number.NEGATIVE_INFINITY
  const now = () => new Date(Date.now() + offset)
  return {
    now,
    async refresh(db: Db) {
      if (performance.now() - readAt < READ_EVERY_MS) return
      readAt = performance.now()
      const row = await db.selectFrom('clock_offset').select('milliseconds').executeTakeFirst()
      offset = row?.milliseconds ?? 0
    },
    // Going back would contradict what is recorded.
    async moveTo(db: Db, instant: Date) {
      if (instant.getTime() <= now().getTime()) return false
      offset = instant.getTime() - Date.now()
      await db
        .insertInto('clock_offset')
        .values({ milliseconds: offset })
        .onConflict(conflict => conflict.column('single').doUpdateSet({ milliseconds: offset }))
        .execute()
      return true
    },
  }
}

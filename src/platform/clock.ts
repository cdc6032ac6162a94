import type { Db } from './database/tables.ts'

declare module './database/tables.ts' {
  interface Tables {
    clock_offset: { only?: boolean; milliseconds: number }
  }
}

/** The one clock everything asks; the demonstration and the tests may set it ahead. */
export interface Clock {
  now(): Date
}

export const realClock: Clock = { now: () => new Date() }

/** A clock ahead of real time by the distance kept in the database, for the demonstration. */
export interface MovableClock extends Clock {
  refresh(db: Db): Promise<void>
  moveTo(db: Db, instant: Date): Promise<boolean>
}

export function movableClock(): MovableClock {
  let offset = 0
  const now = () => new Date(Date.now() + offset)
  return {
    now,
    async refresh(db) {
      const row = await db.selectFrom('clock_offset').select('milliseconds').executeTakeFirst()
      offset = row?.milliseconds ?? 0
    },
    /** Time only goes forward: going back would contradict what is recorded. Answers whether it moved. */
    async moveTo(db, instant) {
      if (instant.getTime() <= now().getTime()) return false
      offset = instant.getTime() - Date.now()
      await db
        .insertInto('clock_offset')
        .values({ milliseconds: offset })
        .onConflict(conflict => conflict.column('only').doUpdateSet({ milliseconds: offset }))
        .execute()
      return true
    },
  }
}

import { sql } from 'kysely'
import type { Db } from './database/tables.ts'

declare module './database/tables.ts' {
  interface Tables {
    rate_limits: { key: string; window_start: Date; hits: number }
  }
}

/**
 * Counts one more hit of `key` in the current window and answers whether it is within `limit`.
 * Kept in the database so that every web process counts together, and outside the caller's
 * transaction's fate when called before it.
 */
export async function allow(
  { db, now }: { db: Db; now: Date },
  key: string,
  limit: number,
  windowSeconds: number,
): Promise<boolean> {
  const width = windowSeconds * 1000
  const window_start = new Date(Math.floor(now.getTime() / width) * width)
  const { hits } = await db
    .insertInto('rate_limits')
    .values({ key, window_start, hits: 1 })
    .onConflict(conflict =>
      conflict.columns(['key', 'window_start']).doUpdateSet({ hits: sql<number>`rate_limits.hits + 1` }),
    )
    .returning('hits')
    .executeTakeFirstOrThrow()
  return hits <= limit
}

/** Forgets windows that ended more than a day ago. */
export async function forgetOldWindows(db: Db, now: Date): Promise<void> {
  await db
    .deleteFrom('rate_limits')
    .where('window_start', '<', new Date(now.getTime() - 86_400_000))
    .execute()
}

import { sql } from 'kysely'
import type { Db } from '../../../platform/database/tables.ts'
import '../tables.ts'

/** Up to which message this person has read; 0 for nothing. */
export async function readUpTo(db: Db, applicationId: string, personId: string): Promise<number> {
  const row = await db
    .selectFrom('thread_reads')
    .select('number')
    .where('application_id', '=', applicationId)
    .where('person_id', '=', personId)
    .executeTakeFirst()
  return row?.number ?? 0
}

/** Never goes back: two tabs may show different ends of the same thread. */
export async function markRead(
  { db, now }: { db: Db; now: Date },
  applicationId: string,
  personId: string,
  number: number,
): Promise<void> {
  await db
    .insertInto('thread_reads')
    .values({ application_id: applicationId, person_id: personId, number, read_at: now })
    .onConflict(conflict =>
      conflict
        .columns(['application_id', 'person_id'])
        .doUpdateSet({ number, read_at: now })
        .where(sql<boolean>`thread_reads.number < ${number}`),
    )
    .execute()
}

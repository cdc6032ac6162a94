import { sql } from 'kysely'
import type { Actor } from '../../platform/act.ts'
import type { Db } from '../../platform/database/tables.ts'
import './tables.ts'

/** One who starts at a time, for a call: a second click waits for the first, and finds its draft. */
export async function waitForOwnStart(db: Db, whose: string, callId: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`start/${whose}/${callId}`}, 0))`.execute(db)
}

/** A draft that this person, or this browser alone, started on this call and never wrote in. */
export async function findUntouched(
  db: Db,
  { personId }: Actor,
  browser: Buffer | null,
  callId: string,
): Promise<string | undefined> {
  const row = await db
    .selectFrom('applications as a')
    .select('a.id')
    .where('a.call_id', '=', callId)
    .where('a.sent_at', 'is', null)
    .where('a.withdrawn_at', 'is', null)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('application_answers as w').select('w.field').whereRef('w.application_id', '=', 'a.id'),
        ),
      ),
    )
    .where('a.id', 'in', query =>
      personId !== null
        ? query.selectFrom('application_authors').select('application_id').where('person_id', '=', personId)
        : query.selectFrom('application_keys').select('application_id').where('key_hash', '=', browser),
    )
    .orderBy('a.created_at', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row?.id
}

import { randomBytes } from 'node:crypto'
import canonicalize from 'canonicalize'
import { sql } from 'kysely'
import type { Act } from './act.ts'

declare module './database/tables.ts' {
  interface Tables {
    journal: JournalEntry
    journal_heads: { subject: string; number: number; hash: Buffer }
    journal_payloads: {
      subject: string
      number: number
      actor_id: string | null
      salt: Buffer
      payload: string
    }
  }
}

/** One line of the historique: what was done to a subject, without who or what. */
export interface JournalEntry {
  subject: string
  number: number
  incubator_id: string | null
  verb: string
  recorded_at: Date
  payload_hash: Buffer
  previous_hash: Buffer
  hash: Buffer
}

export type Subject = `${string}:${string}`

/**
 * Appends to the chain of `subject` who did what, in the caller's transaction.
 * @param entry.verb past-tense name such as 'call.published'
 * @param entry.payload small facts that may one day be erased; no long texts
 */
export async function record(
  act: Pick<Act, 'db' | 'now' | 'actor'>,
  entry: { incubatorId: string | null; subject: Subject; verb: string; payload: object },
): Promise<void> {
  const { subject, incubatorId, verb } = entry
  const payload = canonicalize(entry.payload) ?? '{}'
  await sql`select journal_record(${subject}, ${incubatorId}, ${verb}, ${act.now.toISOString()},
    ${act.actor.personId}, ${randomBytes(16)}, ${payload})`.execute(act.db)
}

/** The same act on many subjects, in one statement. */
export async function recordAll(
  act: Pick<Act, 'db' | 'now' | 'actor'>,
  verb: string,
  entries: readonly { incubatorId: string | null; subject: Subject; payload: object }[],
): Promise<void> {
  if (entries.length === 0) return
  const rows = entries.map(({ incubatorId, subject, payload }) => ({
    subject,
    incubator: incubatorId,
    salt: randomBytes(16).toString('hex'),
    payload: canonicalize(payload) ?? '{}',
  }))
  await sql`select journal_record(e.subject, e.incubator, ${verb}, ${act.now.toISOString()},
    ${act.actor.personId}, decode(e.salt, 'hex'), e.payload)
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      as e(subject text, incubator uuid, salt text, payload text)`.execute(act.db)
}

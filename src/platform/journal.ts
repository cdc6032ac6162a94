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

export interface Recorded {
  incubatorId: string | null
  subject: Subject
  /** Past-tense name such as 'call.published'. */
  verb: string
  /** Small facts that may one day be erased; no long texts. */
  payload: object
}

/** Appends to the chain of `subject` who did what, in the caller's transaction. */
export async function record(act: Pick<Act, 'db' | 'now' | 'actor'>, entry: Recorded): Promise<void> {
  const { subject, incubatorId, verb } = entry
  const payload = canonicalize(entry.payload) ?? '{}'
  await sql`select journal_record(${subject}, ${incubatorId}, ${verb}, ${act.now.toISOString()},
    ${act.actor.personId}, ${randomBytes(16)}, ${payload})`.execute(act.db)
}

const ENTRIES_AT_ONCE = 1000

/** The same for many subjects, a thousand a statement; their chains are held in the order given. */
export async function recordMany(
  act: Pick<Act, 'db' | 'now' | 'actor'>,
  entries: readonly Recorded[],
): Promise<void> {
  for (let from = 0; from < entries.length; from += ENTRIES_AT_ONCE) {
    const some = entries.slice(from, from + ENTRIES_AT_ONCE)
    await sql`select journal_record(e.subject, e.incubator, e.verb, ${act.now.toISOString()},
      ${act.actor.personId}, e.salt, e.payload)
      from unnest(${some.map(({ subject }) => subject)}::text[], ${some.map(({ incubatorId }) => incubatorId)}::uuid[],
        ${some.map(({ verb }) => verb)}::text[], ${some.map(() => randomBytes(16))}::bytea[],
        ${some.map(({ payload }) => canonicalize(payload) ?? '{}')}::text[])
        with ordinality as e (subject, incubator, verb, salt, payload, place)
      order by e.place`.execute(act.db)
  }
}

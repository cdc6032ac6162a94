import { sql } from 'kysely'
import type { Db } from './database/tables.ts'
import './journal.ts'

/**
 * Erases the details of a subject, and those of others that say one of these proved addresses: the chain holds only their
 * fingerprints, and still verifies. Who acted stays, as the number of someone without a name.
 */
export async function forgetSaid(db: Db, subject: string, texts: readonly string[]): Promise<void> {
  await db.deleteFrom('journal_payloads').where('subject', '=', subject).execute()
  // As they stand, whole, in the canonical JSON.
  const said = texts.filter(text => text !== '').map(text => JSON.stringify(text))
  if (said.length === 0) return
  await sql`delete from journal_payloads p where exists (
    select from unnest(${said}::text[]) s (said) where position(lower(s.said) in lower(p.payload)) > 0)`.execute(
    db,
  )
}

/** Erases every detail of these subjects. */
export async function forgetSubjects(db: Db, subjects: readonly string[]): Promise<void> {
  if (subjects.length === 0) return
  await db
    .deleteFrom('journal_payloads')
    .where('subject', 'in', [...subjects])
    .execute()
}

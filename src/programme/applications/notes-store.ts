import type { Db } from '../../platform/database/tables.ts'
import type { Note } from './note.ts'
import './tables.ts'

/** Notes on an application, the oldest first. */
export async function listNotes(db: Db, applicationId: string): Promise<Note[]> {
  return db
    .selectFrom('notes')
    .innerJoin('people', 'people.id', 'notes.author_id')
    .select([
      'notes.id',
      'notes.body',
      'notes.communicability',
      'notes.written_at as writtenAt',
      'people.name as author',
    ])
    .where('notes.subject', '=', `application:${applicationId}`)
    .orderBy('notes.written_at')
    .orderBy('notes.id')
    .execute()
}

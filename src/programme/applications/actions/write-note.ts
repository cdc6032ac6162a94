import { type Act, within } from '../../../platform/act.ts'
import { record } from '../../../platform/journal.ts'
import { done, type Outcome, refused } from '../../../platform/outcome.ts'
import { relationsToApplication } from '../../access/relations.ts'
import { withoutInvisible } from '../answers.ts'
import { isCommunicability, LONGEST_NOTE } from '../note.ts'
import { applicationAbilities } from '../permissions.ts'
import { findRow } from '../store.ts'
import '../tables.ts'

export type NoteRefusal = 'not-found' | 'empty' | 'too-long' | 'class-missing'

// The same words of the same person within a minute are a second click.
const CLICKED_TWICE_MS = 60_000

/** Writes a note on an application; its class of communicability is chosen, never assumed. */
export function writeNote(
  act: Act,
  id: string,
  said: { body: string; communicability: string },
): Promise<Outcome<null, NoteRefusal>> {
  return within(act, async act => {
    const { db, now, actor } = act
    const relations = await relationsToApplication(db, actor, id)
    const row = await findRow(db, id, true)
    if (!row || actor.personId === null || !applicationAbilities.note({ relations, status: 'sent' }))
      return refused('not-found')
    const body = withoutInvisible(said.body).trim()
    if (body === '') return refused('empty')
    if (body.length > LONGEST_NOTE) return refused('too-long')
    if (!isCommunicability(said.communicability)) return refused('class-missing')
    const same = db
      .selectFrom('notes')
      .select('id')
      .where('subject', '=', `application:${id}`)
      .where('author_id', '=', actor.personId)
      .where('body', '=', body)
      .where('communicability', '=', said.communicability)
      .where('written_at', '>', new Date(now.getTime() - CLICKED_TWICE_MS))
    if (await same.limit(1).executeTakeFirst()) return done(null)
    const noteId = act.newId()
    await db
      .insertInto('notes')
      .values({
        id: noteId,
        incubator_id: row.incubator_id,
        subject: `application:${id}`,
        communicability: said.communicability,
        body,
        author_id: actor.personId,
        written_at: now,
      })
      .execute()
    await record(act, {
      incubatorId: row.incubator_id,
      subject: `application:${id}`,
      verb: 'application.noted',
      payload: { note: noteId, communicability: said.communicability },
    })
    return done(null)
  })
}

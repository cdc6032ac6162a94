import { sql } from 'kysely'
import type { Act } from '../../src/platform/act.ts'
import type { Call } from '../../src/programme/calls/call.ts'
import { mark, type Subject } from './rows.ts'

/** A marked message of its author, and their wish to be called, with a note of the team; as data, so that no limit is reached. */
export async function plantMessage(
  act: Act,
  call: Call,
  id: string,
  subject: Subject,
): Promise<string | null> {
  if (subject !== 'sent' && subject !== 'draft') return null
  const message = act.newId()
  const at = new Date(act.now)
  await sql`insert into thread_messages (id, incubator_id, call_id, application_id, number, side, author_id,
      body, token, written_at, promised_on)
    values (${message}, ${call.incubatorId}, ${call.id}, ${id}, 1, 'applicant', ${act.actor.personId},
      ${mark(subject, 'message')}, ${act.newId()}, ${at}, '2026-12-01')`.execute(act.db)
  const wish = act.newId()
  await sql`insert into callback_wishes (id, incubator_id, call_id, application_id, phone, wished_by, wished_at)
    values (${wish}, ${call.incubatorId}, ${call.id}, ${id}, ${mark(subject, 'message')},
      ${act.actor.personId}, ${at})`.execute(act.db)
  if (subject === 'sent')
    await sql`insert into callback_notes (id, wish_id, body, written_at)
      values (${act.newId()}, ${wish}, ${mark(subject, 'note')}, ${at})`.execute(act.db)
  return message
}

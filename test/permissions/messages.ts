import { sql } from 'kysely'
import type { Act } from '../../src/platform/act.ts'
import type { Call } from '../../src/programme/calls/call.ts'
import { mark, type Subject } from './rows.ts'

/** A marked message of its author in the thread of an application; as data, so that no limit is reached. */
export async function plantMessage(act: Act, call: Call, id: string, subject: Subject): Promise<void> {
  const at = new Date(act.now)
  await sql`insert into thread_messages (id, incubator_id, call_id, application_id, number, side, author_id,
      body, token, written_at, promised_on)
    values (${act.newId()}, ${call.incubatorId}, ${call.id}, ${id}, 1, 'applicant', ${act.actor.personId},
      ${mark(subject, 'message')}, ${act.newId()}, ${at}, '2026-12-01')`.execute(act.db)
}

import { randomUUID } from 'node:crypto'
import type { Db } from '../src/platform/database/tables.ts'
import '../src/programme/applications/tables.ts'

/** An application someone wrote to a call, as facts only: for what calls know of those who write. */
export async function plantWriter(
  db: Db,
  said: { callId: string; incubatorId: string; personId: string; now: Date; sent?: boolean },
): Promise<string> {
  const { callId, incubatorId, personId, now, sent = false } = said
  const id = randomUUID()
  await db
    .insertInto('form_versions')
    .values({ id: randomUUID(), call_id: callId, number: 1, fields: '[]', created_at: now })
    .onConflict(conflict => conflict.doNothing())
    .execute()
  await db
    .insertInto('applications')
    .values({
      id,
      call_id: callId,
      incubator_id: incubatorId,
      form_number: 1,
      created_at: now,
      updated_at: now,
      receipt: id.slice(0, 8),
      ...(sent ? { sent_at: now, confirmed_at: now } : {}),
    })
    .execute()
  await db
    .insertInto('application_authors')
    .values({ application_id: id, person_id: personId, relation: 'author', since: now })
    .execute()
  return id
}

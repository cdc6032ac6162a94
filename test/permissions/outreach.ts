import { sql } from 'kysely'
import type { Act } from '../../src/platform/act.ts'
import type { Call } from '../../src/programme/calls/call.ts'
import '../../src/programme/outreach/tables.ts'
import '../../src/programme/visas/tables.ts'
import { mark } from './rows.ts'

/** What the addresses of the expected answers name: the same identifiers on every bed. */
export const OUTREACH = {
  briefing: '10000000-0000-4000-8000-000000000001',
  question: '10000000-0000-4000-8000-000000000003',
  visa: '10000000-0000-4000-8000-000000000004',
  registration: '10000000-0000-4000-8000-000000000005',
  follower: '10000000-0000-4000-8000-000000000006',
} as const
/** A briefing with a seat, a question, a follower and a visa of that call, each carrying its mark. */
export async function plantOutreach({ db, now }: Act, call: Call, startsAt: Date): Promise<void> {
  const [incubator, id] = [call.incubatorId, call.id]
  const [address, hidden] = ['marque@horizon.example', mark('outreach', 'private')]
  await sql`insert into briefings (id, incubator_id, call_id, title, starts_at, minutes, link, created_at)
    values (${OUTREACH.briefing}, ${incubator}, ${id}, 'Une réunion', ${startsAt}, 45,
      ${`https://visio.example/${hidden}`}, ${now})`.execute(db)
  await sql`insert into registrations
      (id, incubator_id, briefing_id, address, address_key, name, asked_at, confirmed_at, seated_at)
    values (${OUTREACH.registration}, ${incubator}, ${OUTREACH.briefing}, ${address}, ${address}, ${hidden},
      ${now}, ${now}, ${now})`.execute(db)
  await sql`insert into call_followers (id, incubator_id, call_id, address, address_key, asked_at, confirmed_at)
    values (${OUTREACH.follower}, ${incubator}, ${id}, ${address}, ${address}, ${now}, ${now})`.execute(db)
  await sql`insert into agent_questions (id, incubator_id, call_id, address, body, asked_at, confirmed_at)
    values (${OUTREACH.question}, ${incubator}, ${id}, ${address}, ${hidden}, ${now}, ${now})`.execute(db)
  await sql`insert into visa_requests (id, incubator_id, call_id, kind, name, address, requested_at)
    values (${OUTREACH.visa}, ${incubator}, ${id}, 'cabinet', ${hidden}, ${address}, ${now})`.execute(db)
}

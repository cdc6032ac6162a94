import { sql } from 'kysely'
import type { Db } from '../../platform/database/tables.ts'
import type { FormCrowd } from './form-crowd.ts'

export async function countCrowd(db: Db, callId: string): Promise<FormCrowd> {
  const { rows } = await sql<Omit<FormCrowd, 'people'>>`select
    count(*) filter (where confirmed_at is null)::int as drafts,
    count(*) filter (where confirmed_at is not null)::int as sent
    from applications where call_id = ${callId} and withdrawn_at is null`.execute(db)
  const people = (await listSenders(db, callId)).length
  return { drafts: rows[0]?.drafts ?? 0, sent: rows[0]?.sent ?? 0, people }
}

export interface Sender {
  personId: string
  address: string
}

/** Those whose application is received and not withdrawn. */
export async function listSenders(db: Db, callId: string): Promise<Sender[]> {
  const { rows } = await sql<Sender>`select w.person_id as "personId", w.address from call_writers w
    where w.call_id = ${callId} and w.address is not null and exists (
      select 1 from application_authors x join applications a on a.id = x.application_id
      where x.person_id = w.person_id and a.call_id = w.call_id
        and a.confirmed_at is not null and a.withdrawn_at is null)
    order by w.person_id`.execute(db)
  return rows
}

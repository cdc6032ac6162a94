import { sql } from 'kysely'
import type { Db } from '../../../platform/database/tables.ts'
import type { Message, Settled } from '../message.ts'
import '../tables.ts'

export interface Thread {
  messages: Message[]
  settled: Settled[]
}

/** Every message of an application, the first one first. */
export async function getThread(db: Db, applicationId: string): Promise<Thread> {
  const messages = await db
    .selectFrom('thread_messages as m')
    .leftJoin('people as p', 'p.id', 'm.author_id')
    .select(['m.number', 'm.side', 'm.body', 'm.written_at as writtenAt', 'm.promised_on as promisedOn'])
    .select(sql<string>`coalesce(p.name, '')`.as('author'))
    .where('m.application_id', '=', applicationId)
    .orderBy('m.number')
    .execute()
  const settled = await db
    .selectFrom('thread_settlings')
    .select(['number', 'settled_at as settledAt'])
    .where('application_id', '=', applicationId)
    .orderBy('number')
    .execute()
  return { messages, settled }
}

/** Whether those who carry it wrote to the team, or asked to be called. */
export async function hasAddressedTeam(db: Db, applicationId: string): Promise<boolean> {
  const { rows } = await sql<{ addressed: boolean }>`select
    exists (select 1 from thread_messages where application_id = ${applicationId} and side = 'applicant')
    or exists (select 1 from callback_wishes where application_id = ${applicationId}) as addressed`.execute(
    db,
  )
  return rows[0]?.addressed === true
}

/** The message sent from that form, if one was. */
export const findByToken = (db: Db, applicationId: string, token: string) =>
  db
    .selectFrom('thread_messages')
    .select(['body', 'side'])
    .where('application_id', '=', applicationId)
    .where('token', '=', token)
    .executeTakeFirst()

export async function lastNumber(db: Db, applicationId: string): Promise<number> {
  const row = await db
    .selectFrom('thread_messages')
    .select(eb => eb.fn.max('number').as('last'))
    .where('application_id', '=', applicationId)
    .executeTakeFirst()
  return row?.last ?? 0
}

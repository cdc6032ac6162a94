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

export async function hasWritten(db: Db, applicationId: string): Promise<boolean> {
  const row = await db
    .selectFrom('thread_messages')
    .select('id')
    .where('application_id', '=', applicationId)
    .where('side', '=', 'applicant')
    .limit(1)
    .executeTakeFirst()
  return row !== undefined
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

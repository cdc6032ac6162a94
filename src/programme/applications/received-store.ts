import { sql } from 'kysely'
import type { Db } from '../../platform/database/tables.ts'
import { type Cursor, countOf, MOST_COUNTED, REACHED, type Reached } from './reached.ts'
import './tables.ts'

/** One line of the organiser's list: what was received, never a draft. */
export interface ReceivedRow {
  id: string
  receipt: string
  title: string
  author: string
  sentAt: Date
  reached: Reached
}

export const PAGE = 50

/**
 * A page of what a call received, the last sent first, and whether more follow.
 * @param reached only those that stand there; null for all of them
 */
export async function listReceived(
  db: Db,
  callId: string,
  after: Cursor | null,
  reached: Reached | null = null,
): Promise<{ rows: ReceivedRow[]; more: boolean }> {
  const rows = await db
    .selectFrom('applications')
    .select(['id', 'receipt', 'sent_title as title', 'sent_by as author', 'sent_at as sentAt', 'reached'])
    .where('call_id', '=', callId)
    .where('confirmed_at', 'is not', null)
    .$if(reached !== null, query => query.where('reached', '=', reached as Reached))
    .$if(after !== null, query =>
      query.where(({ eb, or, and }) =>
        or([
          eb('sent_at', '<', after?.sentAt ?? null),
          and([eb('sent_at', '=', after?.sentAt ?? null), eb('id', '>', after?.id ?? '')]),
        ]),
      ),
    )
    .orderBy('sent_at', 'desc')
    .orderBy('id')
    .limit(PAGE + 1)
    .$narrowType<{ sentAt: Date }>()
    .execute()
  return { rows: rows.slice(0, PAGE), more: rows.length > PAGE }
}

/** How many of those a call received stand at each stage; see `countOf`. */
export async function countReached(db: Db, callId: string): Promise<Record<Reached, number>> {
  const { rows } = await sql<{ state: Reached; count: number }>`
    select s.state, (select count(*) from (
      select from applications
      where call_id = ${callId} and confirmed_at is not null and reached = s.state
      limit ${MOST_COUNTED + 1}) counted) as count
    from unnest(${[...REACHED]}::text[]) as s (state)`.execute(db)
  return Object.fromEntries(rows.map(({ state, count }) => [state, countOf(count)])) as Record<
    Reached,
    number
  >
}

/** How many a call received, withdrawn ones included, had withdrawn, and has as drafts: figures only. */
export async function countApplications(
  db: Db,
  callId: string,
): Promise<{ received: number; withdrawn: number; drafts: number; reached: Record<Reached, number> }> {
  const { rows } = await sql<{ count: number }>`
    select count(*) from (
      select from applications
      where call_id = ${callId} and confirmed_at is null and withdrawn_at is null
      limit ${MOST_COUNTED + 1}) counted`.execute(db)
  const reached = await countReached(db, callId)
  const received = Object.values(reached).reduce((sum, count) => sum + count, 0)
  return { received, withdrawn: reached.withdrawn, drafts: countOf(rows[0]?.count ?? 0), reached }
}

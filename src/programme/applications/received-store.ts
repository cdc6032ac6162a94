import type { Db } from '../../platform/database/tables.ts'
import { type Cursor, REACHED, type Reached } from './reached.ts'
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

/** How many of those a call received stand at each stage. */
export async function countReached(db: Db, callId: string): Promise<Record<Reached, number>> {
  const rows = await db
    .selectFrom('applications')
    .select(eb => ['reached', eb.fn.countAll<number>().as('count')])
    .where('call_id', '=', callId)
    .where('confirmed_at', 'is not', null)
    .groupBy('reached')
    .execute()
  const counts = new Map(rows.map(({ reached, count }) => [reached, count]))
  return Object.fromEntries(REACHED.map(state => [state, counts.get(state) ?? 0])) as Record<Reached, number>
}

/** How many a call received, withdrawn ones included, had withdrawn, and has as drafts: figures only. */
export async function countApplications(
  db: Db,
  callId: string,
): Promise<{ received: number; withdrawn: number; drafts: number; reached: Record<Reached, number> }> {
  const drafts = await db
    .selectFrom('applications')
    .select(eb => eb.fn.countAll<number>().as('count'))
    .where('call_id', '=', callId)
    .where('confirmed_at', 'is', null)
    .where('withdrawn_at', 'is', null)
    .executeTakeFirstOrThrow()
  const reached = await countReached(db, callId)
  const received = Object.values(reached).reduce((sum, count) => sum + count, 0)
  return { received, withdrawn: reached.withdrawn, drafts: drafts.count, reached }
}

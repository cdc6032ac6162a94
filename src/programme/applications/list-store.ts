import type { Actor } from '../../platform/act.ts'
import type { Db } from '../../platform/database/tables.ts'
import './tables.ts'

/** One line of « Mes candidatures ». */
export interface MineRow {
  id: string
  title: string
  callId: string
  slug: string
  incubator: string
  zone: string
  sentAt: Date | null
  updatedAt: Date
  confirmedAt: Date | null
  withdrawnAt: Date | null
}

/** What this person, and this browser, has started; the last written first. Of one call when asked. */
export async function listMine(db: Db, actor: Actor, callId?: string): Promise<MineRow[]> {
  const { personId, keys } = actor
  if (personId === null && keys.length === 0) return []
  return db
    .selectFrom('applications as a')
    .innerJoin('calls as c', 'c.id', 'a.call_id')
    .innerJoin('incubators as i', 'i.id', 'a.incubator_id')
    .select([
      'a.id',
      'a.title',
      'a.call_id as callId',
      'c.slug',
      'i.name as incubator',
      'i.zone',
      'a.sent_at as sentAt',
      'a.updated_at as updatedAt',
    ])
    .select(['a.confirmed_at as confirmedAt', 'a.withdrawn_at as withdrawnAt'])
    .where(eb =>
      eb.or([
        ...(personId === null
          ? []
          : [
              eb(
                'a.id',
                'in',
                eb
                  .selectFrom('application_authors')
                  .select('application_id')
                  .where('person_id', '=', personId),
              ),
            ]),
        ...(keys.length === 0
          ? []
          : [
              eb(
                'a.id',
                'in',
                eb.selectFrom('application_keys').select('application_id').where('key_hash', 'in', keys),
              ),
            ]),
      ]),
    )
    .$if(callId !== undefined, query => query.where('a.call_id', '=', callId ?? ''))
    .orderBy('a.updated_at', 'desc')
    .orderBy('a.id')
    .limit(200)
    .execute()
}

/** One line of the organiser's list: what was received, never a draft. */
export interface ReceivedRow {
  id: string
  receipt: string
  title: string
  author: string
  sentAt: Date
  withdrawnAt: Date | null
}

export const PAGE = 50

/** Where a page begins: after that application, in the order of the list. */
export interface Cursor {
  sentAt: Date
  id: string
}

/** A page of what a call received, the last sent first, and whether more follow. */
export async function listReceived(
  db: Db,
  callId: string,
  after: Cursor | null,
): Promise<{ rows: ReceivedRow[]; more: boolean }> {
  const rows = await db
    .selectFrom('applications')
    .select([
      'id',
      'receipt',
      'sent_title as title',
      'sent_by as author',
      'sent_at as sentAt',
      'withdrawn_at as withdrawnAt',
    ])
    .where('call_id', '=', callId)
    .where('confirmed_at', 'is not', null)
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

/** How many a call received, had withdrawn, and has as drafts: figures only. */
export async function countApplications(
  db: Db,
  callId: string,
): Promise<{ received: number; withdrawn: number; drafts: number }> {
  const row = await db
    .selectFrom('applications')
    .select(eb => [
      eb.fn.countAll<number>().filterWhere('confirmed_at', 'is not', null).as('received'),
      eb.fn
        .countAll<number>()
        .filterWhere(eb.and([eb('confirmed_at', 'is not', null), eb('withdrawn_at', 'is not', null)]))
        .as('withdrawn'),
      eb.fn
        .countAll<number>()
        .filterWhere(eb.and([eb('confirmed_at', 'is', null), eb('withdrawn_at', 'is', null)]))
        .as('drafts'),
    ])
    .where('call_id', '=', callId)
    .executeTakeFirstOrThrow()
  return row
}

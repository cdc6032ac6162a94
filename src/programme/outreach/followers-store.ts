import type { Db } from '../../platform/database/tables.ts'
import type { Follower, Notice } from './follower.ts'
import '../calls/tables.ts'
import './tables.ts'

const COLUMNS = [
  'id',
  'call_id as callId',
  'address',
  'confirmed_at as confirmedAt',
  'left_at as leftAt',
] as const

export async function findFollower(db: Db, id: string, forUpdate = false): Promise<Follower | undefined> {
  const query = db.selectFrom('call_followers').select(COLUMNS).where('id', '=', id)
  return (forUpdate ? query.forUpdate() : query).executeTakeFirst()
}

/** How many follow a call: a number only, nobody needs the addresses. */
export async function countFollowers(db: Db, callId: string): Promise<number> {
  const { count } = await db
    .selectFrom('call_followers')
    .select(eb => eb.fn.countAll<number>().as('count'))
    .where('call_id', '=', callId)
    .where('confirmed_at', 'is not', null)
    .where('left_at', 'is', null)
    .executeTakeFirstOrThrow()
  return Number(count)
}

/**
 * The next to be told, held until the end of the transaction; another worker's are skipped.
 * Who confirmed after an instant has just read the page: the opening e-mail would say nothing new.
 */
export async function takeFollowers(
  db: Db,
  { callId, notice, due, limit }: { callId: string; notice: Notice; due: Date; limit: number },
): Promise<Follower[]> {
  return db
    .selectFrom('call_followers as f')
    .select([
      'f.id',
      'f.call_id as callId',
      'f.address',
      'f.confirmed_at as confirmedAt',
      'f.left_at as leftAt',
    ])
    .where('f.call_id', '=', callId)
    .where('f.confirmed_at', 'is not', null)
    .where('f.left_at', 'is', null)
    .$if(notice === 'opening', query => query.where('f.confirmed_at', '<', due))
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('follower_notices as n')
            .select('n.follower_id')
            .whereRef('n.follower_id', '=', 'f.id')
            .where('n.notice', '=', notice),
        ),
      ),
    )
    .orderBy('f.id')
    .limit(limit)
    .forUpdate()
    .skipLocked()
    .execute()
}

/** The calls now open that someone follows. */
export async function listFollowedCalls(db: Db, now: Date): Promise<string[]> {
  const rows = await db
    .selectFrom('calls as c')
    .select('c.id')
    .where('c.opens_at', '<=', now)
    .where('c.closes_at', '>', now)
    .where(({ exists, selectFrom }) =>
      exists(
        selectFrom('call_followers as f')
          .select('f.id')
          .whereRef('f.call_id', '=', 'c.id')
          .where('f.confirmed_at', 'is not', null)
          .where('f.left_at', 'is', null),
      ),
    )
    .execute()
  return rows.map(({ id }) => id)
}

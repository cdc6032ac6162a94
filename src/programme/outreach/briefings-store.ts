import type { Db } from '../../platform/database/tables.ts'
import type { Briefing, CountedBriefing } from './briefing.ts'
import './tables.ts'

const COLUMNS = [
  'b.id',
  'b.incubator_id as incubatorId',
  'b.call_id as callId',
  'b.version',
  'b.title',
  'b.starts_at as startsAt',
  'b.minutes',
  'b.place',
  'b.link',
  'b.seats',
  'b.notes',
  'b.cancelled_at as cancelledAt',
  'b.cancel_reason as cancelReason',
] as const

const isId = (text: string) => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text)

/** A briefing of that call; held until the end of the transaction when seats are about to be given. */
export async function findBriefing(
  db: Db,
  callId: string,
  id: string,
  forUpdate = false,
): Promise<Briefing | undefined> {
  if (!isId(id)) return undefined
  const query = db
    .selectFrom('briefings as b')
    .select(COLUMNS)
    .where('b.id', '=', id)
    .where('b.call_id', '=', callId)
  return (forUpdate ? query.forUpdate() : query).executeTakeFirst()
}

/** The same by its id alone, for who holds a registration. */
export async function getBriefing(db: Db, id: string, forUpdate = false): Promise<Briefing> {
  const query = db.selectFrom('briefings as b').select(COLUMNS).where('b.id', '=', id)
  return (forUpdate ? query.forUpdate() : query).executeTakeFirstOrThrow()
}

/** The briefings of a call with how many have a seat and how many wait, the first to come first. */
export async function listBriefings(db: Db, callId: string): Promise<CountedBriefing[]> {
  const rows = await db
    .selectFrom('briefings as b')
    .leftJoin('registrations as r', join =>
      join
        .onRef('r.briefing_id', '=', 'b.id')
        .on('r.confirmed_at', 'is not', null)
        .on('r.left_at', 'is', null),
    )
    .select(COLUMNS)
    .select(eb => [
      eb.fn.count<number>('r.seated_at').as('seated'),
      eb.fn.count<number>('r.id').filterWhere('r.seated_at', 'is', null).as('waiting'),
    ])
    .where('b.call_id', '=', callId)
    .groupBy('b.id')
    .orderBy('b.starts_at')
    .orderBy('b.id')
    .limit(200)
    .execute()
  return rows.map(row => ({ ...row, seated: Number(row.seated), waiting: Number(row.waiting) }))
}

/** Those to come within a day, whose reminder may be due. */
export async function listBriefingsBefore(db: Db, now: Date, until: Date): Promise<Briefing[]> {
  return db
    .selectFrom('briefings as b')
    .select(COLUMNS)
    .where('b.cancelled_at', 'is', null)
    .where('b.starts_at', '>', now)
    .where('b.starts_at', '<=', until)
    .execute()
}

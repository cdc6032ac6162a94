import type { Db } from '../../platform/database/tables.ts'
import type { Registration } from './briefing.ts'
import './tables.ts'

const COLUMNS = [
  'id',
  'briefing_id as briefingId',
  'address',
  'name',
  'confirmed_at as confirmedAt',
  'seated_at as seatedAt',
  'left_at as leftAt',
] as const

export async function findRegistration(db: Db, id: string): Promise<Registration | undefined> {
  return db.selectFrom('registrations').select(COLUMNS).where('id', '=', id).executeTakeFirst()
}

/** Those confirmed who have not left: first those seated by name, then those waiting in their order. */
export async function listRegistered(db: Db, briefingId: string): Promise<Registration[]> {
  const rows = await db
    .selectFrom('registrations')
    .select(COLUMNS)
    .where('briefing_id', '=', briefingId)
    .where('confirmed_at', 'is not', null)
    .where('left_at', 'is', null)
    .orderBy('confirmed_at')
    .orderBy('id')
    .execute()
  const byName = (a: Registration, b: Registration) => a.name.localeCompare(b.name, 'fr')
  const seated = rows.filter(({ seatedAt }) => seatedAt !== null).sort(byName)
  return [...seated, ...rows.filter(({ seatedAt }) => seatedAt === null)]
}

export async function countSeated(db: Db, briefingId: string): Promise<number> {
  const { count } = await db
    .selectFrom('registrations')
    .select(eb => eb.fn.countAll<number>().as('count'))
    .where('briefing_id', '=', briefingId)
    .where('confirmed_at', 'is not', null)
    .where('seated_at', 'is not', null)
    .where('left_at', 'is', null)
    .executeTakeFirstOrThrow()
  return Number(count)
}

/** The first of the waiting list, in the order addresses were confirmed. */
export async function listWaiting(db: Db, briefingId: string, limit: number): Promise<Registration[]> {
  return db
    .selectFrom('registrations')
    .select(COLUMNS)
    .where('briefing_id', '=', briefingId)
    .where('confirmed_at', 'is not', null)
    .where('seated_at', 'is', null)
    .where('left_at', 'is', null)
    .orderBy('confirmed_at')
    .orderBy('id')
    .limit(limit)
    .execute()
}

/** Seated before `due` and not yet reminded, held; another worker's are skipped. */
export async function takeToRemind(
  db: Db,
  briefingId: string,
  due: Date,
  limit: number,
): Promise<Registration[]> {
  return db
    .selectFrom('registrations')
    .select(COLUMNS)
    .where('briefing_id', '=', briefingId)
    .where('seated_at', '<', due)
    .where('left_at', 'is', null)
    .where('reminded_at', 'is', null)
    .orderBy('id')
    .limit(limit)
    .forUpdate()
    .skipLocked()
    .execute()
}

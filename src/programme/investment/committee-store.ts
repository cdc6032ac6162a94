import { sql } from 'kysely'
import type { Db } from '../../platform/database/tables.ts'
import { isId } from '../applications/store.ts'
import '../people/tables.ts'
import type { Attendant, MeetingDate, Version } from './committee.ts'
import type { DecisionContent } from './decision.ts'
import type { DossierContent } from './dossier.ts'
import type { Closing, Committee } from './whole-committee.ts'
import './tables.ts'

/** @param lock waits for anyone changing it, and keeps others waiting until the transaction ends */
export async function findCommittee(db: Db, id: string, lock = false): Promise<Committee | undefined> {
  if (!isId(id)) return undefined
  const found = await db
    .selectFrom('investment_committees')
    .select(['id', 'product_id as productId', 'incubator_id as incubatorId', 'number'])
    .where('id', '=', id)
    .$if(lock, query => query.forUpdate())
    .executeTakeFirst()
  if (!found) return undefined
  return {
    ...found,
    dates: await listDates(db, id),
    attendance: await listAttendance(db, id),
    dossier: await lastVersion<DossierContent>(db, 'investment_dossiers', id),
    decision: await lastVersion<DecisionContent>(db, 'investment_decisions', id),
    closing: await findClosing(db, id),
  }
}

export async function listDates(db: Db, committeeId: string): Promise<MeetingDate[]> {
  return db
    .selectFrom('investment_dates as d')
    .leftJoin('people as p', 'p.id', 'd.set_by')
    .select(['d.number', 'd.meets_at as meetsAt', 'd.place', 'd.reason', 'd.set_at as setAt'])
    .select(eb => eb.fn.coalesce('p.name', eb.val('')).as('by'))
    .where('d.committee_id', '=', committeeId)
    .orderBy('d.number')
    .execute()
}

const listAttendance = (db: Db, committeeId: string): Promise<Attendant[]> =>
  db
    .selectFrom('investment_attendance')
    .select(['name', 'capacity', 'part', 'presence', 'represented_by as representedBy'])
    .where('committee_id', '=', committeeId)
    .orderBy('position')
    .execute()

type Versioned = 'investment_dossiers' | 'investment_decisions'

async function lastVersion<C>(db: Db, table: Versioned, committeeId: string): Promise<Version<C> | null> {
  const { rows } = await sql<Version<C>>`
    select v.number, v.content, v.saved_at as "savedAt", coalesce(p.name, '') as by
    from ${sql.table(table)} v left join people p on p.id = v.saved_by
    where v.committee_id = ${committeeId} order by v.number desc limit 1`.execute(db)
  return rows[0] ?? null
}

async function findClosing(db: Db, committeeId: string): Promise<Closing | null> {
  const row = await db
    .selectFrom('investment_closings as x')
    .leftJoin('people as p', 'p.id', 'x.closed_by')
    .select(['x.record', 'x.fingerprint', 'x.closed_at as closedAt'])
    .select(eb => eb.fn.coalesce('p.name', eb.val('')).as('closedBy'))
    .where('x.committee_id', '=', committeeId)
    .executeTakeFirst()
  return row ? { ...row, fingerprint: row.fingerprint.toString('hex') } : null
}

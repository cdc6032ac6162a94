import type { Db } from '../../platform/database/tables.ts'
import type { RecusalCause } from './panel.ts'
import './tables.ts'

/** One recusal of a call, in force or lifted. */
export interface Recusal {
  id: string
  applicationId: string
  title: string
  receipt: string
  personId: string
  /** As the panel names them. */
  person: string
  cause: RecusalCause
  reason: string
  madeAt: Date
  /** '' when it was found by comparing. */
  madeBy: string
  liftedAt: Date | null
  liftedBy: string
  liftReason: string
}

const recusals = (db: Db, callId: string) =>
  db
    .selectFrom('recusals as r')
    .innerJoin('applications as a', 'a.id', 'r.application_id')
    .innerJoin('people as p', 'p.id', 'r.person_id')
    .leftJoin('people as m', 'm.id', 'r.made_by')
    .leftJoin('people as l', 'l.id', 'r.lifted_by')
    .select([
      'r.id',
      'r.application_id as applicationId',
      'a.sent_title as title',
      'a.receipt',
      'r.person_id as personId',
      'r.cause',
      'r.reason',
      'r.made_at as madeAt',
      'r.lifted_at as liftedAt',
      'r.lift_reason as liftReason',
    ])
    .select(eb => [
      eb.fn.coalesce('m.name', eb.val('')).as('madeBy'),
      eb.fn.coalesce('l.name', eb.val('')).as('liftedBy'),
      eb.fn
        .coalesce(
          eb
            .selectFrom('seats as s')
            .innerJoin('panels as x', 'x.id', 's.panel_id')
            .select('s.name')
            .whereRef('s.person_id', '=', 'r.person_id')
            .where('x.call_id', '=', callId)
            .orderBy('s.created_at')
            .limit(1),
          'p.name',
        )
        .as('person'),
    ])
    .where('a.call_id', '=', callId)
    // In force first, the last made first.
    .orderBy('r.lifted_at', 'desc')
    .orderBy('r.made_at', 'desc')
    .orderBy('r.id')

/** Every recusal of a call's applications, lifted ones included. */
export async function listRecusals(db: Db, callId: string): Promise<Recusal[]> {
  return recusals(db, callId).execute()
}

export const RECUSALS_PAGE = 50

/** A page of the same, and whether more follow. @param page from 1 */
export async function pageRecusals(
  db: Db,
  callId: string,
  page: number,
): Promise<{ rows: Recusal[]; more: boolean }> {
  const rows = await recusals(db, callId)
    .offset((page - 1) * RECUSALS_PAGE)
    .limit(RECUSALS_PAGE + 1)
    .execute()
  return { rows: rows.slice(0, RECUSALS_PAGE), more: rows.length > RECUSALS_PAGE }
}

export async function countRecusals(db: Db, callId: string): Promise<{ active: number; lifted: number }> {
  return db
    .selectFrom('recusals as r')
    .innerJoin('applications as a', 'a.id', 'r.application_id')
    .select(eb => [
      eb.fn.countAll<number>().filterWhere('r.lifted_at', 'is', null).as('active'),
      eb.fn.countAll<number>().filterWhere('r.lifted_at', 'is not', null).as('lifted'),
    ])
    .where('a.call_id', '=', callId)
    .executeTakeFirstOrThrow()
}

export async function findRecusal(db: Db, callId: string, id: string): Promise<Recusal | undefined> {
  return recusals(db, callId).where('r.id', '=', id).executeTakeFirst()
}

/** The application received in a call under a receipt, as read aloud or typed. */
export async function findReceived(
  db: Db,
  callId: string,
  receipt: string,
): Promise<{ id: string } | undefined> {
  return db
    .selectFrom('applications')
    .select('id')
    .where('call_id', '=', callId)
    .where('receipt', '=', receipt)
    .where('confirmed_at', 'is not', null)
    .executeTakeFirst()
}

/** Whether this person stepped aside from it by themselves. */
export async function steppedAside(db: Db, applicationId: string, personId: string): Promise<boolean> {
  const row = await db
    .selectFrom('recusals')
    .select('id')
    .where('application_id', '=', applicationId)
    .where('person_id', '=', personId)
    .where('cause', '=', 'declared')
    .where('made_by', '=', personId)
    .where('lifted_at', 'is', null)
    .executeTakeFirst()
  return row !== undefined
}

import type { Db } from '../../platform/database/tables.ts'
import '../people/tables.ts'
import type { Reexamination } from './reexamination.ts'
import './tables.ts'

export interface ReexaminationRow extends Reexamination {
  callId: string
  incubatorId: string
  askedById: string
  title: string
}

const reexaminations = (db: Db) =>
  db
    .selectFrom('reexaminations as r')
    .innerJoin('applications as a', 'a.id', 'r.application_id')
    .innerJoin('people as p', 'p.id', 'r.asked_by')
    .leftJoin('people as o', 'o.id', 'r.answered_by')
    .select([
      'r.id',
      'r.call_id as callId',
      'r.incubator_id as incubatorId',
      'r.application_id as applicationId',
      'r.asked_by as askedById',
      'p.name as askedBy',
      'r.asked_at as askedAt',
      'r.request',
      'r.answer',
      'r.verdict',
      'r.answered_at as answeredAt',
      'a.sent_title as title',
    ])
    .select(eb => eb.fn.coalesce('o.name', eb.val('')).as('answeredBy'))

/** What was asked about an application, the last first. */
export async function listReexaminationsOf(db: Db, applicationId: string): Promise<ReexaminationRow[]> {
  return reexaminations(db)
    .where('r.application_id', '=', applicationId)
    .orderBy('r.asked_at', 'desc')
    .orderBy('r.id')
    .execute()
}

/** What was asked about a call: those without an answer first, the oldest first. */
export async function listReexaminations(db: Db, callId: string): Promise<ReexaminationRow[]> {
  return reexaminations(db)
    .where('r.call_id', '=', callId)
    .orderBy(eb => eb('r.answered_at', 'is not', null))
    .orderBy('r.asked_at')
    .orderBy('r.id')
    .limit(500)
    .execute()
}

export async function findReexamination(
  db: Db,
  id: string,
  lock = false,
): Promise<ReexaminationRow | undefined> {
  if (lock) await db.selectFrom('reexaminations').select('id').where('id', '=', id).forUpdate().execute()
  return reexaminations(db).where('r.id', '=', id).executeTakeFirst()
}

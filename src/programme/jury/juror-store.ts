import type { Db } from '../../platform/database/tables.ts'
import '../access/tables.ts'
import '../applications/tables.ts'
import '../panels/tables.ts'
import './tables.ts'

/** A jury someone sits in. */
export interface JurySeat {
  seatId: string
  callId: string
  declared: boolean
}

export async function listJurySeatsOf(db: Db, personId: string): Promise<JurySeat[]> {
  return db
    .selectFrom('seated')
    .select(['seat_id as seatId', 'call_id as callId', 'declared'])
    .where('person_id', '=', personId)
    .where('kind', '=', 'jury')
    .orderBy('call_id')
    .orderBy('seat_id')
    .execute()
}

/** One line of a juror's list. */
export interface AssignedRow {
  applicationId: string
  callId: string
  title: string
  savedAt: Date | null
  submittedAt: Date | null
}

export const live = (db: Db, personId: string) =>
  db
    .selectFrom('seats as s')
    .innerJoin('assignments as x', join => join.onRef('x.seat_id', '=', 's.id').on('x.ended_at', 'is', null))
    .innerJoin('applications as a', 'a.id', 'x.application_id')
    .where('s.person_id', '=', personId)
    .where('s.removed_at', 'is', null)

/** What a person has to read, or has read: the same relation as the page of each. */
export async function listAssigned(db: Db, personId: string): Promise<AssignedRow[]> {
  return live(db, personId)
    .innerJoin('application_relations as l', join =>
      join
        .onRef('l.application_id', '=', 'a.id')
        .on('l.person_id', '=', personId)
        .on('l.relation', '=', 'juror'),
    )
    .leftJoin('reviews as r', join =>
      join.onRef('r.application_id', '=', 'a.id').onRef('r.seat_id', '=', 's.id'),
    )
    .select([
      'a.id as applicationId',
      'a.call_id as callId',
      'a.sent_title as title',
      'r.saved_at as savedAt',
      'r.submitted_at as submittedAt',
    ])
    .distinctOn('a.id')
    .orderBy('a.id')
    .execute()
}

/** How many of a person's candidatures were withdrawn, by call; nothing else of them is told. */
export async function countWithdrawn(db: Db, personId: string): Promise<Map<string, number>> {
  const rows = await db
    .selectFrom('seats as s')
    .innerJoin('assignments as x', 'x.seat_id', 's.id')
    .innerJoin('applications as a', 'a.id', 'x.application_id')
    .select('a.call_id as callId')
    .select(eb => eb.fn.count<number>('a.id').distinct().as('count'))
    .where('s.person_id', '=', personId)
    .where('s.removed_at', 'is', null)
    .where('a.withdrawn_at', 'is not', null)
    .where(eb => eb.or([eb('x.ended_at', 'is', null), eb('x.end_cause', '=', 'withdrawn')]))
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('recusals as r')
            .select('r.id')
            .whereRef('r.application_id', '=', 'a.id')
            .where('r.person_id', '=', personId)
            .where('r.lifted_at', 'is', null),
        ),
      ),
    )
    .groupBy('a.call_id')
    .execute()
  return new Map(rows.map(({ callId, count }) => [callId, Number(count)]))
}

/** The seat a person reads an application from. */
export async function findReadingSeat(
  db: Db,
  personId: string,
  applicationId: string,
): Promise<{ seatId: string; callId: string; incubatorId: string } | undefined> {
  return live(db, personId)
    .select(['s.id as seatId', 'a.call_id as callId', 'a.incubator_id as incubatorId'])
    .where('a.id', '=', applicationId)
    .orderBy('s.id')
    .limit(1)
    .executeTakeFirst()
}

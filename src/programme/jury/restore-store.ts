import type { Db } from '../../platform/database/tables.ts'
import '../applications/tables.ts'
import '../panels/tables.ts'
import './tables.ts'

/** A reading a recusal ended, that could go on. */
export interface EndedReading {
  callId: string
  incubatorId: string
  seatId: string
}

/**
 * The last reading of this application a recusal took from this person, when nothing keeps them from it any
 * more: seat held, application still to be read, no other recusal, limit not reached.
 */
export async function findEndedReading(
  db: Db,
  { applicationId, personId }: { applicationId: string; personId: string },
): Promise<EndedReading | undefined> {
  return db
    .selectFrom('assignments as x')
    .innerJoin('seats as s', 's.id', 'x.seat_id')
    .innerJoin('applications as a', 'a.id', 'x.application_id')
    .select(['x.call_id as callId', 'x.incubator_id as incubatorId', 'x.seat_id as seatId'])
    .where('x.application_id', '=', applicationId)
    .where('s.person_id', '=', personId)
    .where('x.end_cause', '=', 'recused')
    .where('s.answer', '=', 'accepted')
    .where('s.removed_at', 'is', null)
    .where('a.screening', '=', 'admissible')
    .where('a.withdrawn_at', 'is', null)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('recusals as r')
            .select('r.id')
            .where('r.application_id', '=', applicationId)
            .where('r.person_id', '=', personId)
            .where('r.lifted_at', 'is', null),
        ),
      ),
    )
    .where(({ or, eb, selectFrom }) =>
      or([
        eb('s.load_limit', 'is', null),
        eb(
          's.load_limit',
          '>',
          selectFrom('assignments as y')
            .select(({ fn }) => fn.countAll<number>().as('held'))
            .whereRef('y.seat_id', '=', 's.id')
            .where('y.ended_at', 'is', null),
        ),
      ]),
    )
    .orderBy('x.ended_at', 'desc')
    .orderBy('x.id')
    .limit(1)
    .executeTakeFirst()
}

/** Who reads an application now. */
export async function listReaders(db: Db, applicationId: string): Promise<{ personId: string | null }[]> {
  return db
    .selectFrom('assignments as x')
    .innerJoin('seats as s', 's.id', 'x.seat_id')
    .select('s.person_id as personId')
    .where('x.application_id', '=', applicationId)
    .where('x.ended_at', 'is', null)
    .execute()
}

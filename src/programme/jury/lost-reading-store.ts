import type { Db } from '../../platform/database/tables.ts'
import '../applications/tables.ts'
import '../panels/tables.ts'
import { listJurySeatsOf } from './juror-store.ts'
import './tables.ts'

/** Why someone who was given an application does not read it; undefined when it is none of their business. */
export async function findLostReading(
  db: Db,
  personId: string,
  applicationId: string,
): Promise<{ why: 'withdrawn' | 'removed' | 'undeclared'; seatId: string } | undefined> {
  const row = await db
    .selectFrom('assignments as x')
    .innerJoin('seats as s', 's.id', 'x.seat_id')
    .innerJoin('applications as a', 'a.id', 'x.application_id')
    .leftJoin('recusals as r', join =>
      join
        .onRef('r.application_id', '=', 'a.id')
        .onRef('r.person_id', '=', 's.person_id')
        .on('r.lifted_at', 'is', null),
    )
    .select(['s.id as seatId', 's.removed_at', 'a.withdrawn_at', 'x.ended_at'])
    .where('s.person_id', '=', personId)
    .where('a.id', '=', applicationId)
    .where('r.id', 'is', null)
    .orderBy('x.assigned_at', 'desc')
    .orderBy('x.id')
    .limit(1)
    .executeTakeFirst()
  if (!row) return undefined
  const { seatId } = row
  if (row.removed_at !== null) return { why: 'removed', seatId }
  if (row.withdrawn_at !== null) return { why: 'withdrawn', seatId }
  if (row.ended_at !== null) return undefined
  return (await listJurySeatsOf(db, personId)).some(seat => seat.seatId === seatId && !seat.declared)
    ? { why: 'undeclared', seatId }
    : undefined
}

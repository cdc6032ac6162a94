import { inFrench } from '../../platform/database/french-order.ts'
import type { Db } from '../../platform/database/tables.ts'
import type { Declaration } from './declaration.ts'
import './tables.ts'

/** What was signed for a seat, the oldest first. */
export async function listDeclarations(db: Db, seatId: string): Promise<Declaration[]> {
  return db
    .selectFrom('seat_declarations')
    .select(['number', 'interests', 'signed_at as signedAt'])
    .where('seat_id', '=', seatId)
    .orderBy('number')
    .execute()
}

/** The seats of a call whose last declaration names links: the organiser reads them and writes the recusals. */
export async function listDeclaredLinks(db: Db, callId: string) {
  return db
    .selectFrom('seated as x')
    .innerJoin('seats as s', 's.id', 'x.seat_id')
    .innerJoinLateral(
      eb =>
        eb
          .selectFrom('seat_declarations as d')
          .select('d.interests')
          .whereRef('d.seat_id', '=', 's.id')
          .orderBy('d.number', 'desc')
          .limit(1)
          .as('last'),
      join => join.onTrue(),
    )
    .select(['s.id', 's.name', 'x.kind'])
    .where('x.call_id', '=', callId)
    .where('last.interests', '<>', '')
    .orderBy(inFrench('s.name'))
    .orderBy('s.id')
    .execute()
}

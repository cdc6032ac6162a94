import type { Db } from '../../platform/database/tables.ts'
import { sha256 } from '../../platform/secrets.ts'
import type { PanelKind, Seat } from './panel.ts'
import { findSeat } from './seats-store.ts'
import './tables.ts'

/** The seat whose last link holds this token, or what is known of the token otherwise. */
export async function findInvitation(
  db: Db,
  token: string,
): Promise<{ seat: Seat } | { refusal: 'unknown' | 'replaced' }> {
  const hash = sha256(token)
  const row = await db.selectFrom('seats').select('id').where('token_hash', '=', hash).executeTakeFirst()
  const seat = row && (await findSeat(db, row.id))
  if (seat) return { seat }
  const old = await db
    .selectFrom('replaced_invitations')
    .select('seat_id')
    .where('token_hash', '=', hash)
    .executeTakeFirst()
  return { refusal: old ? 'replaced' : 'unknown' }
}

/** Whose panel a seat is of. */
export async function getSeatContext(db: Db, seat: Pick<Seat, 'panelId'>) {
  return db
    .selectFrom('panels as p')
    .innerJoin('calls as c', 'c.id', 'p.call_id')
    .select(['p.kind', 'p.id as panelId', 'p.call_id as callId', 'p.incubator_id as incubatorId', 'c.slug'])
    .where('p.id', '=', seat.panelId)
    .executeTakeFirstOrThrow()
}

/** One line of « Invitations » : a seat offered to one of this person's addresses, or held by them. */
export interface OwnSeat {
  id: string
  kind: PanelKind
  panelId: string
  callId: string
  incubatorId: string
}

const own = (db: Db) =>
  db
    .selectFrom('seats as s')
    .innerJoin('panels as p', 'p.id', 's.panel_id')
    .select(['s.id', 'p.kind', 'p.id as panelId', 'p.call_id as callId', 'p.incubator_id as incubatorId'])
    .where('s.removed_at', 'is', null)
    .orderBy('s.invited_at', 'desc')
    .orderBy('s.id')

/** Invitations waiting for an answer, whichever of their confirmed addresses they were sent to. */
export async function listPendingInvitations(db: Db, personId: string): Promise<OwnSeat[]> {
  return own(db)
    .where('s.answer', 'is', null)
    .where('s.invited_at', 'is not', null)
    .where(eb =>
      eb('s.key', 'in', eb.selectFrom('addresses').select('key').where('person_id', '=', personId)),
    )
    .execute()
}

/** The seats a person holds. */
export async function listHeldSeats(db: Db, personId: string): Promise<OwnSeat[]> {
  return own(db).where('s.person_id', '=', personId).where('s.answer', '=', 'accepted').execute()
}

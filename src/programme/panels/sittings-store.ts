import type { Db } from '../../platform/database/tables.ts'
import { isId } from '../applications/store.ts'
import type { PanelKind } from './panel.ts'
import type { SeatPresence, Sitting } from './sitting.ts'
import './tables.ts'

const sittings = (db: Db) =>
  db
    .selectFrom('sittings as t')
    .innerJoin('panels as p', 'p.id', 't.panel_id')
    .select([
      't.id',
      't.panel_id as panelId',
      't.held_on as heldOn',
      't.place',
      't.version',
      't.convened_after as convenedAfter',
      'p.kind',
    ])

export type PanelSitting = Sitting & { kind: PanelKind }

/** The sittings of both panels of a call, the first held first. */
export async function listCallSittings(db: Db, callId: string): Promise<PanelSitting[]> {
  return sittings(db)
    .where('p.call_id', '=', callId)
    .orderBy('t.held_on')
    .orderBy('t.created_at')
    .orderBy('t.id')
    .execute()
}

/** The sittings of a panel, the first held first. */
export async function listSittings(db: Db, panelId: string): Promise<PanelSitting[]> {
  return sittings(db)
    .where('t.panel_id', '=', panelId)
    .orderBy('t.held_on')
    .orderBy('t.created_at')
    .orderBy('t.id')
    .execute()
}

/** A sitting of that call; undefined when it is of another one. */
export async function findSitting(
  db: Db,
  callId: string,
  id: string,
  lock = false,
): Promise<PanelSitting | undefined> {
  if (!isId(id)) return undefined
  if (lock) await db.selectFrom('sittings').select('id').where('id', '=', id).forUpdate().execute()
  return sittings(db).where('t.id', '=', id).where('p.call_id', '=', callId).executeTakeFirst()
}

export async function listPresences(db: Db, sittingId: string): Promise<SeatPresence[]> {
  return db
    .selectFrom('sitting_presences')
    .select(['seat_id as seatId', 'presence', 'represented_by as representedBy'])
    .where('sitting_id', '=', sittingId)
    .orderBy('seat_id')
    .execute()
}

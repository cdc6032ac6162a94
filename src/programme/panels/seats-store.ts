import { inFrench } from '../../platform/database/french-order.ts'
import type { Db } from '../../platform/database/tables.ts'
import { isId } from '../applications/store.ts'
import '../calls/tables.ts'
import '../people/tables.ts'
import type { Panel, PanelKind, Seat } from './panel.ts'
import './tables.ts'

const panels = (db: Db) =>
  db
    .selectFrom('panels')
    .select([
      'id',
      'incubator_id as incubatorId',
      'call_id as callId',
      'kind',
      'quorum_percent as quorumPercent',
      'version',
    ])

/** The jury or the committee of a call; undefined until an organiser creates it. */
export async function findPanel(db: Db, callId: string, kind: PanelKind): Promise<Panel | undefined> {
  return panels(db).where('call_id', '=', callId).where('kind', '=', kind).executeTakeFirst()
}

/** @param lock two organisers change a panel's seats one after the other */
export async function findPanelById(db: Db, id: string, lock = false): Promise<Panel | undefined> {
  if (!isId(id)) return undefined
  return panels(db)
    .where('id', '=', id)
    .$if(lock, query => query.forUpdate())
    .executeTakeFirst()
}

const seats = (db: Db) =>
  db
    .selectFrom('seats as s')
    .select([
      's.id',
      's.panel_id as panelId',
      's.person_id as personId',
      's.address',
      's.name',
      's.background',
      's.organisation',
      's.service',
      's.senior',
      's.role',
      's.load_limit as loadLimit',
      's.version',
      's.invited_at as invitedAt',
      's.answer',
      's.answered_at as answeredAt',
      's.answer_reason as answerReason',
      's.removed_at as removedAt',
      's.removal_reason as removalReason',
      's.replaces_id as replacesId',
    ])
    .select(eb =>
      eb
        .selectFrom('seat_declarations as d')
        .select(each => each.fn.max('d.signed_at').as('signed_at'))
        .whereRef('d.seat_id', '=', 's.id')
        .as('declaredAt'),
    )

/** Every seat of a panel, removed ones included, by name. */
export async function listSeats(db: Db, panelId: string): Promise<Seat[]> {
  return seats(db).where('s.panel_id', '=', panelId).orderBy(inFrench('s.name')).orderBy('s.id').execute()
}

/** @param lock waits for anyone changing it, and keeps others waiting until the transaction ends */
export async function findSeat(db: Db, id: string, lock = false): Promise<Seat | undefined> {
  if (!isId(id)) return undefined
  if (lock) await db.selectFrom('seats').select('id').where('id', '=', id).forUpdate().execute()
  return seats(db).where('s.id', '=', id).executeTakeFirst()
}

/** The seat a person holds in the panel of a call: accepted, not removed. */
export async function findSeatOf(
  db: Db,
  callId: string,
  kind: PanelKind,
  personId: string,
): Promise<Seat | undefined> {
  return seats(db)
    .innerJoin('seated as x', 'x.seat_id', 's.id')
    .where('x.call_id', '=', callId)
    .where('x.kind', '=', kind)
    .where('x.person_id', '=', personId)
    .orderBy('s.created_at')
    .limit(1)
    .executeTakeFirst()
}

/** The same, once the declaration is signed: asked before the first page of a panel. */
export async function declaredSeatOf(
  db: Db,
  callId: string,
  kind: PanelKind,
  personId: string,
): Promise<Seat | undefined> {
  const seat = await findSeatOf(db, callId, kind, personId)
  return seat && seat.declaredAt !== null ? seat : undefined
}

/** Who sits in any panel of a call, once a person. */
export async function listSeatedPeople(
  db: Db,
  callId: string,
): Promise<{ personId: string; name: string; kinds: PanelKind[] }[]> {
  const rows = await db
    .selectFrom('seated as x')
    .innerJoin('seats as s', 's.id', 'x.seat_id')
    .select(['x.person_id as personId', 's.name', 'x.kind'])
    .where('x.call_id', '=', callId)
    .orderBy(inFrench('s.name'))
    .orderBy('s.id')
    .execute()
  const people = new Map<string, { personId: string; name: string; kinds: PanelKind[] }>()
  for (const { personId, name, kind } of rows) {
    const known = people.get(personId) ?? { personId, name, kinds: [] }
    people.set(personId, { ...known, kinds: [...known.kinds, kind] })
  }
  return [...people.values()]
}

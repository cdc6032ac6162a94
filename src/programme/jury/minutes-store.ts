import { inFrench } from '../../platform/database/french-order.ts'
import type { Db } from '../../platform/database/tables.ts'
import { civilDate } from '../../platform/dates.ts'
import '../panels/tables.ts'
import { isFreed } from '../panels/convening.ts'
import type { Minutes } from '../panels/minutes.ts'
import type { PanelKind } from '../panels/panel.ts'
import { quorumOf } from '../panels/quorum.ts'
import { findPanel, listMinutes } from '../panels/store.ts'
import type { MinutesMember, MinutesSitting, PanelMinutes } from './minutes.ts'

/** Minutes once closed: what they said then, and its fingerprint. */
export type ClosedMinutes = Minutes<PanelMinutes>

/** Every minutes closed for a call's panel, the first first: the last number is in force. */
export async function listClosedMinutes(db: Db, callId: string, kind: PanelKind): Promise<ClosedMinutes[]> {
  const panel = await findPanel(db, callId, kind)
  return panel ? listMinutes<PanelMinutes>(db, panel.id) : []
}

/** Everyone who accepted a seat, those who left included, in the order of their names. */
export async function listMembers(db: Db, panelId: string, zone: string): Promise<MinutesMember[]> {
  const rows = await db
    .selectFrom('seats as s')
    .select(['s.name', 's.role', 's.organisation', 's.background', 's.removed_at as removedAt'])
    .select(eb =>
      eb
        .selectFrom('seat_declarations as d')
        .select('d.signed_at')
        .whereRef('d.seat_id', '=', 's.id')
        .orderBy('d.number', 'desc')
        .limit(1)
        .as('signedAt'),
    )
    .where('s.panel_id', '=', panelId)
    .where('s.answer', '=', 'accepted')
    .orderBy(inFrench('s.name'))
    .orderBy('s.id')
    .execute()
  return rows.map(({ removedAt, signedAt, ...member }) => ({
    ...member,
    declaredOn: signedAt && civilDate(signedAt, zone),
    leftOn: removedAt && civilDate(removedAt, zone),
  }))
}

/** The sittings held until `today`, the first one first, with who was there. */
export async function listSittings(
  db: Db,
  { id: panelId, quorumPercent }: { id: string; quorumPercent: number },
  today: string,
): Promise<MinutesSitting[]> {
  const sittings = await db
    .selectFrom('sittings')
    .select(['id', 'held_on as heldOn', 'place', 'convened_after as convenedAfter'])
    .where('panel_id', '=', panelId)
    .where('held_on', '<=', today)
    .orderBy('held_on')
    .orderBy('created_at')
    .orderBy('id')
    .execute()
  const rows = await db
    .selectFrom('sittings as t')
    .innerJoin('seats as s', 's.panel_id', 't.panel_id')
    .leftJoin('sitting_presences as p', join =>
      join.onRef('p.sitting_id', '=', 't.id').onRef('p.seat_id', '=', 's.id'),
    )
    .select(['t.id as sittingId', 's.name', 's.role', 'p.presence', 'p.represented_by as representedBy'])
    .where('t.panel_id', '=', panelId)
    .where('s.answer', '=', 'accepted')
    // Someone who has left counts where they were.
    .where(eb => eb.or([eb('s.removed_at', 'is', null), eb('p.presence', 'is not', null)]))
    .orderBy(inFrench('s.name'))
    .orderBy('s.id')
    .execute()
  const held = sittings.map(({ id, heldOn, place, convenedAfter }) => {
    const presences = rows
      .filter(({ sittingId }) => sittingId === id)
      .map(({ name, role, presence, representedBy }) => ({
        name,
        role,
        presence,
        representedBy: representedBy ?? '',
      }))
    const said = presences.map(({ presence }) => presence)
    return { id, convenedAfter, heldOn, place, presences, quorum: quorumOf(said, quorumPercent) }
  })
  return held.map(({ id: _, convenedAfter, ...sitting }) => {
    const first = held.find(({ id }) => id === convenedAfter) ?? null
    // Said only when it is so: minutes closed before this rule keep their words and their fingerprint.
    return first && isFreed({ ...sitting, first }) ? { ...sitting, convenedAfter: first.heldOn } : sitting
  })
}

/** Who stepped aside from which application of the stage; never why. */
export async function listRecusalFacts(
  db: Db,
  panelId: string,
  stage: 'screening' | 'shortlist',
): Promise<PanelMinutes['recusals']> {
  const rows = await db
    .selectFrom('recusals as r')
    .innerJoin('seats as s', 's.person_id', 'r.person_id')
    .innerJoin('panels as p', 'p.id', 's.panel_id')
    .innerJoin('applications as a', join =>
      join.onRef('a.id', '=', 'r.application_id').onRef('a.call_id', '=', 'p.call_id'),
    )
    .select(['s.name', 'a.receipt', 'a.sent_title as title'])
    .where('p.id', '=', panelId)
    .where('s.answer', '=', 'accepted')
    .where('r.lifted_at', 'is', null)
    .where('a.withdrawn_at', 'is', null)
    .where(`a.${stage}`, '=', stage === 'screening' ? 'admissible' : 'shortlisted')
    // Once for each person and application, whatever the causes.
    .groupBy(['s.name', 'a.receipt', 'a.sent_title'])
    .orderBy(inFrench('s.name'))
    .orderBy('a.receipt')
    .execute()
  return rows.map(row => ({ ...row, cause: '' }))
}

import { sql } from 'kysely'
import type { Db } from '../../platform/database/tables.ts'
import type { PersonExport, Staying } from '../../platform/retention.ts'

/** Données d'un membre du jury ou du comité : their seats, what they declared, where they stepped aside. */
const listed =
  (query: (personId: string) => ReturnType<typeof sql<object>>): PersonExport['list'] =>
  async (db: Db, personId: string) =>
    (await query(personId).execute(db)).rows

const seatsOf = (id: string) => sql`(select s.id from seats s where s.person_id = ${id}
  or s.key in (select key from addresses where person_id = ${id}))`

export const exports: readonly PersonExport[] = [
  {
    slice: 'panels',
    label: 'Vos sièges dans un jury ou un comité',
    tables: ['seats', 'replaced_invitations', 'sitting_presences'],
    list: listed(
      id => sql<object>`select c.slug as call, p.kind, s.role, s.name, s.address, s.background,
          s.organisation, s.service, s.senior, s.invited_at as "invitedAt", s.answer,
          s.answered_at as "answeredAt", s.answer_reason as "answerReason", s.removed_at as "removedAt",
          s.removal_reason as "removalReason",
          (select jsonb_agg(jsonb_build_object('heldOn', t.held_on, 'presence', x.presence,
            'representedBy', x.represented_by) order by t.held_on)
            from sitting_presences x join sittings t on t.id = x.sitting_id where x.seat_id = s.id) as sittings
        from seats s join panels p on p.id = s.panel_id join calls c on c.id = p.call_id
        where s.id in ${seatsOf(id)} order by s.created_at, s.id`,
    ),
  },
  {
    slice: 'panels',
    label: 'Vos déclarations d’intérêts',
    communicability: 'deliberation',
    tables: ['seat_declarations'],
    list: listed(
      id => sql<object>`select c.slug as call, d.interests, d.signed_at as "signedAt"
        from seat_declarations d join seats s on s.id = d.seat_id join panels p on p.id = s.panel_id
        join calls c on c.id = p.call_id where d.signed_by = ${id} order by d.signed_at, d.id`,
    ),
  },
  {
    slice: 'panels',
    label: 'Vos déports',
    communicability: 'deliberation',
    tables: ['recusals'],
    list: listed(
      id => sql<object>`select c.slug as call, r.cause, r.reason, r.made_at as "madeAt",
          r.lifted_at as "liftedAt", r.lift_reason as "liftReason"
        from recusals r join applications a on a.id = r.application_id join calls c on c.id = a.call_id
        where r.person_id = ${id} and r.cause in ('declared', 'own') order by r.made_at, r.id`,
    ),
  },
]

export const stays: readonly Staying[] = [
  {
    kind: 'panel.seat',
    list: async (db, id) =>
      (
        await sql<{ what: string; incubatorId: string; from: Date | null }>`
          select case p.kind when 'jury' then 'Siège au jury' else 'Siège au comité' end as what,
            s.incubator_id as "incubatorId", c.closes_at as "from"
          from seats s join panels p on p.id = s.panel_id join calls c on c.id = p.call_id
          where s.id in ${seatsOf(id)} order by s.created_at`.execute(db)
      ).rows,
  },
]

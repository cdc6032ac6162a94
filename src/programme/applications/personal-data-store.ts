import { sql } from 'kysely'
import type { Db } from '../../platform/database/tables.ts'
import type { PersonExport, Staying, Withheld } from '../../platform/retention.ts'

/** Données d'une personne : her applications, as she wrote and sent them, and what she was told. */
const listed =
  (query: (personId: string, now: Date) => ReturnType<typeof sql<object>>): PersonExport['list'] =>
  async (db: Db, personId: string, now: Date) =>
    (await query(personId, now).execute(db)).rows

/** Of this person, whose answer was told at `now`; nothing is told of one withdrawn before its moment. */
export const toldTo = (personId: string, now: Date) => sql`
  select d.* from announced_decisions d
  join applications a on a.id = d.application_id
  join application_authors x on x.application_id = a.id and x.person_id = ${personId}
  where d.moment <= ${now} and (a.withdrawn_at is null or a.withdrawn_at >= d.moment)`

export const exports: readonly PersonExport[] = [
  {
    slice: 'applications',
    label: 'Vos candidatures',
    tables: ['applications', 'application_authors', 'application_withdrawals'],
    list: listed(
      id => sql<object>`select a.id as application, a.title, c.slug as call, i.name as incubator,
          x.relation, a.created_at as "createdAt", a.sent_at as "sentAt", a.withdrawn_at as "withdrawnAt",
          w.reason as "withdrawalReason"
        from application_authors x join applications a on a.id = x.application_id
        join calls c on c.id = a.call_id join incubators i on i.id = a.incubator_id
        left join application_withdrawals w on w.application_id = a.id
        where x.person_id = ${id} order by a.created_at, a.id`,
    ),
  },
  {
    slice: 'applications',
    label: 'Ce que vous y avez écrit',
    tables: ['application_answers'],
    list: listed(
      id => sql<object>`select r.application_id as application, r.field, r.value, r.saved_at as "savedAt"
        from application_authors x join application_answers r on r.application_id = x.application_id
        where x.person_id = ${id} order by r.application_id, r.saved_at, r.field`,
    ),
  },
  {
    slice: 'applications',
    label: 'Vos envois et vos récépissés',
    tables: ['application_sendings', 'application_confirmations'],
    list: listed(
      id => sql<object>`select s.application_id as application, s.receipt, s.sent_at as "sentAt",
          s.confirmed_at as "confirmedAt", s.fingerprint, s.canonical::jsonb as content
        from application_authors x join application_sendings s on s.application_id = x.application_id
        where x.person_id = ${id} order by s.application_id, s.number`,
    ),
  },
  {
    slice: 'applications',
    label: 'Les décisions qui vous ont été annoncées, et leur motif',
    tables: ['application_decisions', 'announcements'],
    list: listed(
      (id, now) => sql<object>`select t.application_id as application, t.stage, t.outcome, t.reason, t.rank,
          t.due_on as "dueOn", t.moment
        from (${toldTo(id, now)}) t order by t.moment, t.number`,
    ),
  },
  {
    slice: 'applications',
    label: 'Les notes de l’équipe qui vous sont destinées',
    tables: ['notes'],
    list: listed(
      (id, now) => sql<object>`select substr(n.subject, 13) as application, n.body,
        n.communicability, n.written_at as "writtenAt" from (${notesOf(id, now)}) n
      where n.communicability <> 'deliberation' order by n.written_at`,
    ),
  },
]

// A note can say how a decision is leaning: none before the answer.
const notesOf = (id: string, now: Date) => sql`select n.* from notes n where n.subject in
  (select 'application:' || t.application_id from (${toldTo(id, now)}) t where t.outcome <> 'to-complete')`

export const withheld: readonly Withheld[] = [
  {
    slice: 'applications',
    label: 'Notes de l’équipe, secrètes de la délibération',
    why: 'Elles ont servi à délibérer : la loi les garde secrètes. Leur nombre n’est dit qu’après la réponse.',
    tables: ['notes'],
    count: async (db, id, now) =>
      (
        await sql<{ count: number }>`select count(*) from (${notesOf(id, now)}) n
          where n.communicability = 'deliberation'`.execute(db)
      ).rows[0]?.count ?? 0,
  },
]

export const stays: readonly Staying[] = [
  {
    kind: 'application.sent',
    list: async (db, id) =>
      (
        await sql<{ what: string; incubatorId: string; from: Date | null }>`
          select 'Candidature « ' || a.sent_title || ' »' as what, a.incubator_id as "incubatorId",
            c.closes_at as "from"
          from application_authors x join applications a on a.id = x.application_id
          join calls c on c.id = a.call_id
          where x.person_id = ${id} and a.confirmed_at is not null order by a.sent_at`.execute(db)
      ).rows,
  },
]

import { sql } from 'kysely'
import type { Db } from '../../platform/database/tables.ts'
import type { Eraser, PersonExport, Staying } from '../../platform/retention.ts'

/** Données de l'annonce : letters received, agreements given and taken back, re-examinations asked. */
const listed =
  (query: (personId: string, now: Date) => ReturnType<typeof sql<object>>): PersonExport['list'] =>
  async (db: Db, personId: string, now: Date) =>
    (await query(personId, now).execute(db)).rows

const received = (id: string, now: Date) => sql`select l.*, n.stage, n.moment
  from letters l join announcements n on n.id = l.announcement_id
  join applications a on a.id = l.application_id
  where l.person_id = ${id} and n.cancelled_at is null and n.moment <= ${now}
    and (a.withdrawn_at is null or a.withdrawn_at >= n.moment)`

export const exports: readonly PersonExport[] = [
  {
    slice: 'announcement',
    label: 'Les courriers de décision que vous avez reçus',
    tables: ['letters'],
    list: listed(
      (id, now) => sql<object>`select l.application_id as application, l.stage, l.moment, l.recipient,
        l.subject, l.body, l.signatory_name as "signatoryName", l.signatory_capacity as "signatoryCapacity"
      from (${received(id, now)}) l order by l.moment, l.id`,
    ),
  },
  {
    slice: 'announcement',
    label: 'Vos accords de publication, donnés et retirés',
    tables: ['publication_agreements'],
    list: listed(
      id => sql<object>`select application_id as application, scope, given_at as "givenAt",
          revoked_at as "revokedAt"
        from publication_agreements where person_id = ${id} order by given_at, id`,
    ),
  },
  {
    slice: 'announcement',
    label: 'Vos demandes de réexamen, et nos réponses',
    tables: ['reexaminations'],
    list: listed(
      id => sql<object>`select application_id as application, request, asked_at as "askedAt", verdict, answer,
          answered_at as "answeredAt"
        from reexaminations where asked_by = ${id} order by asked_at, id`,
    ),
  },
]

/** Nothing of a closed account is published any more; that it was agreed stays, as a proof. */
export const erasers: readonly Eraser[] = [
  {
    slice: 'announcement',
    tables: ['publication_agreements', 'letters'],
    async erase({ db, now }, id) {
      await sql`update publication_agreements set revoked_at = ${now}
        where person_id = ${id} and revoked_at is null`.execute(db)
      // A letter still waiting for its moment no longer has anywhere to go.
      await sql`update letters set recipient = '' where person_id = ${id} and mail_id is null`.execute(db)
    },
  },
]

export const stays: readonly Staying[] = [
  {
    kind: 'announcement.letter',
    list: async (db, id) =>
      (
        await sql<{ what: string; incubatorId: string; from: Date }>`
          select 'Courrier « ' || l.subject || ' »' as what, l.incubator_id as "incubatorId", n.moment as "from"
          from letters l join announcements n on n.id = l.announcement_id
          join mails m on m.id = l.mail_id and m.sent_at is not null
          where l.person_id = ${id} and n.cancelled_at is null order by n.moment`.execute(db)
      ).rows,
  },
]

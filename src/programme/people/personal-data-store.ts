import { sql } from 'kysely'
import type { Db } from '../../platform/database/tables.ts'
import type { PersonExport, Staying } from '../../platform/retention.ts'

/** Données d'une personne : what its account holds. The keys of a person's addresses, as a subquery. */
export const keysOf = (personId: string) => sql`(select key from addresses where person_id = ${personId})`

const listed =
  (query: (personId: string) => ReturnType<typeof sql<object>>): PersonExport['list'] =>
  async (db: Db, personId: string) =>
    (await query(personId).execute(db)).rows

export const exports: readonly PersonExport[] = [
  {
    slice: 'people',
    label: 'Votre compte',
    tables: ['people'],
    list: listed(
      id => sql<object>`select name, service, post, created_at as "createdAt" from people where id = ${id}`,
    ),
  },
  {
    slice: 'people',
    label: 'Vos adresses',
    tables: ['addresses'],
    list: listed(
      id => sql<object>`select address, confirmed_at as "confirmedAt" from addresses
        where person_id = ${id} order by confirmed_at, id`,
    ),
  },
  {
    slice: 'people',
    label: 'Vos connexions et vos codes en cours',
    tables: ['sessions', 'sign_in_attempts'],
    list: listed(
      id => sql<object>`select created_at as "createdAt", seen_at as "seenAt", expires_at as "expiresAt"
        from sessions where person_id = ${id}
        union all select created_at, null, expires_at from sign_in_attempts where person_id = ${id}
        order by 1`,
    ),
  },
  {
    slice: 'people',
    label: 'Vos rôles',
    tables: ['roles'],
    list: listed(
      id => sql<object>`select i.name as incubator, r.role, r.granted_at as "grantedAt",
          r.ended_at as "endedAt", r.left_on as "leftOn", r.end_reason as "endReason"
        from roles r left join incubators i on i.id = r.incubator_id
        where r.person_id = ${id} order by r.granted_at, r.id`,
    ),
  },
  {
    slice: 'people',
    label: 'Invitations dans une équipe',
    tables: ['team_invitations'],
    list: listed(
      id => sql<object>`select i.name as incubator, t.role, t.address, t.invited_at as "invitedAt",
          t.accepted_at as "acceptedAt", t.taken_back_at as "takenBackAt"
        from team_invitations t join incubators i on i.id = t.incubator_id
        where t.address_key in ${keysOf(id)} or t.accepted_by = ${id} order by t.invited_at, t.id`,
    ),
  },
  {
    slice: 'people',
    label: 'E-mails que nous vous avons envoyés',
    tables: ['mails'],
    // A code proves nothing any more, and a letter still waiting may not be read before its moment.
    list: listed(
      id => sql<object>`select recipient, title, body, sent_at as "sentAt" from mails
        where kind not in ('code', 'application-code') and sent_at is not null
          and (person_id = ${id} or lower(recipient) in ${keysOf(id)}) order by sent_at, id`,
    ),
  },
  {
    slice: 'people',
    label: 'Vos actions, dans l’historique',
    tables: ['journal_payloads'],
    list: listed(
      id => sql<object>`select j.verb, j.recorded_at as "recordedAt" from journal j
        join journal_payloads p on p.subject = j.subject and p.number = j.number
        where p.actor_id = ${id} order by j.recorded_at, j.subject, j.number`,
    ),
  },
]

export const stays: readonly Staying[] = [
  {
    kind: 'mail',
    list: async (db, id) =>
      (
        await sql<{ what: string; incubatorId: string | null; from: Date }>`
          select case count(*) when 1 then 'Un e-mail' else count(*) || ' e-mails, le dernier compté' end as what, incubator_id as "incubatorId",
            max(sent_at) as "from"
          from mails where kind not in ('code', 'application-code') and sent_at is not null
            and (person_id = ${id} or lower(recipient) in ${keysOf(id)}) group by incubator_id`.execute(db)
      ).rows,
  },
  {
    kind: 'team',
    list: async (db, id) =>
      (
        await sql<{ what: string; incubatorId: string | null; from: Date | null }>`
          select 'Rôle dans ' || coalesce(i.name, 'le réseau') as what, r.incubator_id as "incubatorId",
            r.ended_at as "from"
          from roles r left join incubators i on i.id = r.incubator_id
          where r.person_id = ${id} order by r.granted_at`.execute(db)
      ).rows,
  },
]

import { sql } from 'kysely'
import type { Db } from '../../platform/database/tables.ts'
import type { Invariant } from '../../platform/invariant.ts'
import './tables.ts'

const rule = (name: string, query: ReturnType<typeof sql<{ subject: string }>>): Invariant => ({
  name,
  breaches: async (db: Db) => (await query.execute(db)).rows,
})

/** What the columns of `applications` must say, given the facts. */
export const invariants: Invariant[] = [
  rule(
    'Une candidature est reçue si et seulement si un envoi est confirmé, à l’heure de cet envoi',
    sql`select 'application:' || a.id as subject from applications a
      left join lateral (select sent_at, confirmed_at from application_sendings s
        where s.application_id = a.id and s.confirmed_at is not null order by s.number desc limit 1) s on true
      where a.sent_at is distinct from s.sent_at or a.confirmed_at is distinct from s.confirmed_at`,
  ),
  rule(
    'Une candidature est retirée si et seulement si un retrait le dit',
    sql`select 'application:' || a.id as subject from applications a
      left join application_withdrawals w on w.application_id = a.id
      where a.withdrawn_at is distinct from w.withdrawn_at`,
  ),
  rule(
    'Le titre d’une candidature est sa réponse à la question du titre',
    sql`select 'application:' || a.id as subject from applications a
      left join application_answers r on r.application_id = a.id and r.field = 'titre'
      where a.title is distinct from coalesce(r.value, '')`,
  ),
  rule(
    'Une candidature reçue a une personne qui la porte',
    sql`select 'application:' || a.id as subject from applications a
      where a.confirmed_at is not null and not exists (select 1 from application_authors x where x.application_id = a.id)`,
  ),
  rule(
    'Une candidature reçue a une entrée d’historique pour chaque envoi',
    sql`select 'application:' || s.application_id as subject from application_sendings s
      group by s.application_id
      having count(*) <> (select count(*) from journal j where j.subject = 'application:' || s.application_id and j.verb = 'application.sent')`,
  ),
  rule(
    'Aucun envoi n’a été fait hors de l’ouverture de l’appel',
    sql`select 'application:' || a.id as subject from application_sendings s
      join applications a on a.id = s.application_id join calls c on c.id = a.call_id
      where s.sent_at >= c.closes_at`,
  ),
  rule(
    'La recevabilité, la présélection et la sélection d’une candidature sont ses dernières décisions',
    sql`select 'application:' || a.id as subject from applications a
      left join lateral (select
        (select outcome from application_decisions d where d.application_id = a.id and d.stage = 'screening' order by number desc limit 1) as screening,
        (select outcome from application_decisions d where d.application_id = a.id and d.stage = 'shortlist' order by number desc limit 1) as shortlist,
        (select outcome from application_decisions d where d.application_id = a.id and d.stage = 'selection' order by number desc limit 1) as selection) l on true
      where a.screening is distinct from l.screening or a.shortlist is distinct from l.shortlist
        or a.selection is distinct from l.selection`,
  ),
]

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
    // After closing, only while the last word announced then asked to complete, until the end of its last day.
    sql`select 'application:' || a.id as subject from application_sendings s
      join applications a on a.id = s.application_id join calls c on c.id = a.call_id
      join incubators i on i.id = a.incubator_id
      left join lateral (select outcome, due_on from announced_decisions d
        where d.application_id = a.id and d.moment <= s.sent_at
        order by array_position(array['screening', 'shortlist', 'selection'], d.stage) desc, d.number desc
        limit 1) w on true
      where s.sent_at >= c.closes_at
      -- or in the grace of work begun before, an hour at most
      and not coalesce(s.sent_at < s.grace_until and s.grace_until <= c.closes_at + interval '60 minutes', false)
      and not coalesce(
        w.outcome = 'to-complete' and s.sent_at < (w.due_on + 1)::timestamp at time zone i.zone, false)`,
  ),
  rule(
    'Un envoi accepté dans le délai de grâce a son entrée d’historique',
    sql`select 'application:' || s.application_id as subject from application_sendings s
      group by s.application_id
      having count(s.grace_until) <> (select count(*) from journal j
        where j.subject = 'application:' || s.application_id and j.verb = 'application.grace-used')`,
  ),
  rule(
    'Le délai pour compléter et la version envoyée depuis suivent la dernière décision de recevabilité',
    sql`select 'application:' || a.id as subject from applications a
      left join lateral (select decided_at, due_on from application_decisions d
        where d.application_id = a.id and d.stage = 'screening' order by number desc limit 1) d on true
      where (a.resent_at is not null and (a.resent_at is distinct from a.sent_at or d.decided_at is null))
        or (a.sent_at > d.decided_at and a.resent_at is null) or a.complete_by is distinct from d.due_on`,
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
  rule(
    'Chaque envoi cite un formulaire que son appel a eu, et chaque formulaire ce que l’équipe a préparé',
    sql`select 'application:' || a.id as subject from application_sendings s
      join applications a on a.id = s.application_id
      where not exists (select 1 from form_versions v where v.call_id = a.call_id
        and v.number = coalesce((s.canonical::json ->> 'form')::int, a.form_number))
      union all
      select 'call:' || v.call_id from form_versions v where v.revision > 0
        and not exists (select 1 from form_revisions r where r.call_id = v.call_id and r.number = v.revision
          and r.fields = v.fields and r.steps = v.steps)`,
  ),
]

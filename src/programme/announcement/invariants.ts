import { sql } from 'kysely'
import type { Db } from '../../platform/database/tables.ts'
import type { Invariant } from '../../platform/invariant.ts'
import './tables.ts'

const rule = (name: string, query: ReturnType<typeof sql<{ subject: string }>>): Invariant => ({
  name,
  breaches: async (db: Db) => (await query.execute(db)).rows,
})

/** What announcements and their letters must satisfy. */
export const invariants: Invariant[] = [
  rule(
    'Un courrier d’une personne sans compte va sur papier, jamais par e-mail',
    sql`select 'letter:' || id as subject from letters
      where person_id is null and (recipient <> '' or mail_id is not null)`,
  ),
  rule(
    'Aucun courrier d’une annonce annulée n’est parti',
    sql`select 'letter:' || l.id as subject from letters l
      join announcements n on n.id = l.announcement_id
      where l.mail_id is not null and n.cancelled_at is not null`,
  ),
  rule(
    'Une décision annoncée l’est par une annonce de son étape et de son appel',
    sql`select 'application:' || d.application_id as subject from application_decisions d
      join announcements n on n.id = d.announcement_id
      where n.stage <> d.stage or n.call_id <> d.call_id`,
  ),
  rule(
    'Un courrier appartient à une candidature de l’appel de son annonce',
    sql`select 'letter:' || l.id as subject from letters l
      join announcements n on n.id = l.announcement_id join applications a on a.id = l.application_id
      where a.call_id <> n.call_id or l.incubator_id <> n.incubator_id`,
  ),
  rule(
    'Une annonce préparée par l’équipe a autant de décisions et de courriers que son plan',
    sql`select 'announcement:' || f.announcement_id as subject from announcement_plans f
      join announcements n on n.id = f.announcement_id
      where f.letters <> (select count(*) from letters l where l.announcement_id = n.id)
        or (n.cancelled_at is null and f.decisions <>
          (select count(*) from application_decisions d where d.announcement_id = n.id))`,
  ),
  rule(
    'Une annonce préparée par l’équipe est dans l’historique',
    sql`select 'announcement:' || f.announcement_id as subject from announcement_plans f
      where not exists (select 1 from journal j where j.subject = 'announcement:' || f.announcement_id
        and j.verb = 'announcement.made')`,
  ),
  rule(
    'Une réponse à une demande de réexamen est écrite, et un verdict la dit',
    sql`select 'reexamination:' || id as subject from reexaminations
      where verdict is not null and btrim(answer) = ''`,
  ),
]

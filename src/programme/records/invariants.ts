import { sql } from 'kysely'
import type { Db } from '../../platform/database/tables.ts'
import type { Invariant } from '../../platform/invariant.ts'
import { DRAFT_KEPT_DAYS } from '../incubators/incubator.ts'

const rule = (name: string, query: ReturnType<typeof sql<{ subject: string }>>): Invariant => ({
  name,
  breaches: async (db: Db) => (await query.execute(db)).rows,
})

/** What must be true of closed accounts, of periods and of elimination lists. */
export const invariants: Invariant[] = [
  rule(
    'Un compte fermé n’a plus ni adresse, ni connexion, ni rôle, ni brouillon',
    sql`select 'person:' || p.id as subject from people p where p.erased_at is not null and (
      exists (select from addresses a where a.person_id = p.id)
      or exists (select from sessions s where s.person_id = p.id)
      or exists (select from roles r where r.person_id = p.id and r.ended_at is null)
      or exists (select from training_answers t where t.person_id = p.id)
      or exists (select from publication_agreements g where g.person_id = p.id and g.revoked_at is null)
      or exists (select from application_authors x join applications a on a.id = x.application_id
        where x.person_id = p.id and a.confirmed_at is null))`,
  ),
  rule(
    'Un incubateur garde les brouillons aussi longtemps qu’il l’a dit en dernier',
    sql`select 'incubator:' || i.id as subject from incubators i
      where i.draft_kept_days <> coalesce((select s.period from retention_settings s
        where s.incubator_id = i.id and s.kind = 'application.draft' order by s.number desc limit 1),
        ${sql.lit(DRAFT_KEPT_DAYS)})`,
  ),
  rule(
    'Une liste d’élimination appliquée a son export et son visa',
    sql`select 'elimination:' || l.id as subject from elimination_lists l
      where l.applied_at is not null and not exists (
        select from elimination_visas v where v.list_id = l.id)`,
  ),
  rule(
    'Rien de ce qu’une liste appliquée élimine n’est encore là',
    sql`select 'application:' || a.id as subject from applications a
      join elimination_items e on e.subject_id = a.id and e.kind = 'application.sent'
      join elimination_lists l on l.id = e.list_id where l.applied_at is not null`,
  ),
]

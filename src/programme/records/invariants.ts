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
    'Une liste d’élimination appliquée a son export et son visa donné, et rien qui attende',
    sql`select 'elimination:' || l.id as subject from elimination_lists l
      where l.apply_asked_at is not null and not exists (
        select from elimination_visas v where v.list_id = l.id and v.refused_because is null)
      or l.applied_at is not null and (l.apply_asked_at is null
        or exists (select from elimination_items i where i.list_id = l.id and i.settled_at is null))`,
  ),
  rule(
    'Un visa refusé abandonne sa liste',
    sql`select 'elimination:' || l.id as subject from elimination_lists l join elimination_visas v on v.list_id = l.id
      where v.refused_because is not null and l.dropped_at is null`,
  ),
  rule(
    'Aucune copie d’export ne reste d’une liste finie',
    sql`select distinct 'elimination:' || l.id as subject from elimination_lists l
      join elimination_parts p on p.list_id = l.id where coalesce(l.applied_at, l.dropped_at) is not null`,
  ),
  rule(
    'Rien de ce qu’une liste a éliminé n’est encore là',
    sql`select 'elimination:' || e.list_id as subject from elimination_items e
      where e.settled_at is not null and e.kept_back is null and (
        e.kind = 'application.sent' and exists (select from applications a where a.id = e.subject_id)
        or e.kind = 'call.published' and exists (select from calls c where c.id = e.subject_id)
        or e.kind = 'product' and exists (select from products p where p.id = e.subject_id)
        or e.kind = 'person' and exists (select from people p where p.id = e.subject_id and p.erased_at is null))`,
  ),
]

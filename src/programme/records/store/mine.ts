import { sql } from 'kysely'
import type { Db } from '../../../platform/database/tables.ts'

export interface Titled {
  id: string
  title: string
}

/** Drafts never sent of this person. */
export async function listDraftsOf(db: Db, personId: string): Promise<(Titled & { shared: boolean })[]> {
  const { rows } = await sql<Titled & { shared: boolean }>`select a.id, a.title, exists (select from
      application_authors o where o.application_id = a.id and o.relation = 'co-author') as shared from applications a
    join application_authors x on x.application_id = a.id
    where x.person_id = ${personId} and x.relation = 'author' and a.confirmed_at is null
    order by a.updated_at desc, a.id`.execute(db)
  return rows
}

/** Sent, neither withdrawn nor settled by a last word told at `now`. */
export async function listOpenOf(db: Db, personId: string, now: Date): Promise<Titled[]> {
  const { rows } = await sql<Titled>`select a.id, a.sent_title as title from applications a
    join application_authors x on x.application_id = a.id
    where x.person_id = ${personId} and a.confirmed_at is not null and a.withdrawn_at is null
      and not exists (select from announced_decisions d where d.application_id = a.id and d.moment <= ${now}
        and d.outcome in ('not-admissible', 'not-shortlisted', 'not-selected', 'laureate'))
    order by a.sent_at, a.id`.execute(db)
  return rows
}

export interface Agreed extends Titled {
  scopes: string[]
}

/** Where this person may agree to a publication, or has: laureates told, and what is agreed now. */
export async function listAgreedOf(db: Db, personId: string, now: Date): Promise<Agreed[]> {
  const { rows } = await sql<Agreed>`select a.id, a.sent_title as title, coalesce(
      (select array_agg(g.scope order by g.scope) from publication_agreements g
        where g.application_id = a.id and g.person_id = ${personId} and g.revoked_at is null), '{}') as scopes
    from applications a join application_authors x on x.application_id = a.id and x.person_id = ${personId}
    where exists (select from publication_agreements g where g.application_id = a.id
        and g.person_id = ${personId} and g.revoked_at is null)
      or (a.withdrawn_at is null and exists (select from announced_decisions d where d.application_id = a.id
        and d.stage = 'selection' and d.outcome = 'laureate' and d.moment <= ${now}))
    order by a.sent_at, a.id`.execute(db)
  return rows
}

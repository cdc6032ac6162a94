import { sql } from 'kysely'
import type { Invariant } from '../../platform/invariant.ts'
import './tables.ts'

const rule = (name: string, query: ReturnType<typeof sql<{ subject: string }>>): Invariant => ({
  name,
  breaches: async db => (await query.execute(db)).rows,
})

/** What must always be true of those who write an application. */
export const invariants: Invariant[] = [
  rule(
    'Une seule personne porte une candidature, et il y en a une dès qu’une autre l’écrit ou la lit',
    sql`select 'application:' || a.id as subject from applications a
      join (select application_id from application_authors union select application_id from application_readers) x
        on x.application_id = a.id
      where (select count(*) from application_authors w
        where w.application_id = a.id and w.relation = 'author') <> 1`,
  ),
  rule(
    'Une personne écrit une candidature ou la lit, jamais les deux',
    sql`select 'application:' || w.application_id as subject from application_authors w
      join application_readers d on d.application_id = w.application_id and d.person_id = w.person_id`,
  ),
  rule(
    'Une cession en attente va de la personne qui porte la candidature à une autre qui l’écrit',
    sql`select 'application:' || h.application_id as subject from author_handovers h
      where h.ended_at is null and (
        not exists (select 1 from application_authors w where w.application_id = h.application_id
          and w.person_id = h.from_person and w.relation = 'author')
        or not exists (select 1 from application_authors w where w.application_id = h.application_id
          and w.person_id = h.to_person and w.relation = 'co-author'))`,
  ),
]

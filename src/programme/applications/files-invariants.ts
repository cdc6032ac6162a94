import { sql } from 'kysely'
import type { Invariant } from '../../platform/invariant.ts'
import './tables.ts'

/** What answers and sendings say of files, given the rows of files. */
export const filesInvariants: Invariant[] = [
  {
    name: 'Chaque fichier d’une réponse ou d’un envoi est un fichier de cette candidature, le même',
    breaches: async db =>
      (
        await sql<{ subject: string }>`with asked as (
            select a.id, x.value->>'id' as field from applications a
            join form_versions f on f.call_id = a.call_id and f.number = a.form_number
            cross join jsonb_array_elements(f.fields) x where x.value->>'kind' = 'files'),
          lists as (
            select q.id, r.value from asked q
            join application_answers r on r.application_id = q.id and r.field = q.field
            union all
            select q.id, s.canonical::jsonb->'answers'->>q.field from asked q
            join application_sendings s on s.application_id = q.id)
          select distinct 'application:' || l.id as subject from lists l
          cross join jsonb_array_elements(l.value::jsonb) e
          where l.value like '[%' and not exists (
            select 1 from files f where f.id = (e.value->>'id')::uuid and f.application_id = l.id
              and f.sha256 = e.value->>'sha256' and f.size = (e.value->>'size')::int)`.execute(db)
      ).rows,
  },
]

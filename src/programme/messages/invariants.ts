import { sql } from 'kysely'
import type { Invariant } from '../../platform/invariant.ts'
import './callback-tables.ts'
import './tables.ts'

/** What must always be true of the threads. */
export const invariants: Invariant[] = [
  {
    name: 'Les messages d’un échange se suivent sans trou, et sont de l’appel de leur candidature',
    breaches: async db =>
      (
        await sql<{ subject: string }>`select 'application:' || a.id as subject from applications a
          join thread_messages m on m.application_id = a.id
          group by a.id
          having max(m.number) <> count(*) or bool_or(m.call_id <> a.call_id)`.execute(db)
      ).rows,
  },
  {
    name: 'Un appel fait l’a été à un créneau choisi, et personne n’appelle deux personnes à la même heure',
    breaches: async db =>
      (
        await sql<{ subject: string }>`select 'application:' || w.application_id as subject
          from callback_wishes w left join callback_slots s on s.wish_id = w.id and s.chosen_at is not null
          where (w.ending = 'done' and s.id is null) or (w.ending is distinct from 'cancelled' and exists (
            select 1 from callback_slots o join callback_wishes v on v.id = o.wish_id
            where o.chosen_at is not null and o.id <> s.id and o.proposed_by = s.proposed_by
              and v.ending is distinct from 'cancelled'
              and o.starts_at < s.starts_at + s.minutes * interval '1 minute'
              and s.starts_at < o.starts_at + o.minutes * interval '1 minute'))`.execute(db)
      ).rows,
  },
]

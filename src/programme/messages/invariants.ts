import { sql } from 'kysely'
import type { Invariant } from '../../platform/invariant.ts'
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
]

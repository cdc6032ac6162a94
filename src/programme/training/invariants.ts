import { sql } from 'kysely'
import type { Invariant } from '../../platform/invariant.ts'
import './tables.ts'

/** What must always be true of the formation. */
export const invariants: Invariant[] = [
  {
    name: 'Une ressource corrigée est retirée, et remplacée dans le même incubateur',
    breaches: async db =>
      (
        await sql<{ subject: string }>`select 'resource:' || n.id as subject from resources n
          join resources o on o.id = n.replaces_id
          where o.withdrawn_at is null or o.withdrawn_at > n.added_at or o.incubator_id <> n.incubator_id`.execute(
          db,
        )
      ).rows,
  },
]

import { sql } from 'kysely'
import type { Invariant } from '../../platform/invariant.ts'

export const invariants: readonly Invariant[] = [
  {
    name: 'Un compte réuni à un autre n’a plus ni adresse, ni rôle, ni siège, ni connexion',
    breaches: async db => {
      const { rows } = await sql<{ subject: string }>`
        select 'person:' || m.merged_id as subject from person_merges m
        where m.undone_at is null and (
          exists (select 1 from addresses a where a.person_id = m.merged_id)
          or exists (select 1 from sessions s where s.person_id = m.merged_id)
          or exists (select 1 from roles r where r.person_id = m.merged_id and r.ended_at is null)
          or exists (select 1 from seats s where s.person_id = m.merged_id and s.removed_at is null))`.execute(
        db,
      )
      return rows
    },
  },
  {
    name: 'Une adresse est à une seule personne, ou partagée par toutes celles qui l’ont',
    breaches: async db => {
      const { rows } = await sql<{ subject: string }>`
        select 'address:' || key as subject from addresses group by key
        having count(*) > 1 and bool_or(label <> 'shared')`.execute(db)
      return rows
    },
  },
]

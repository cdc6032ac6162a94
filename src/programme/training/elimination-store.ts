import { sql } from 'kysely'
import { rowsEliminator } from '../../platform/elimination.ts'
import type { Eliminator } from '../../platform/retention.ts'

/** Ressources retirées et exercices oubliés, arrivés à leur terme. */
export const eliminators: readonly Eliminator[] = [
  rowsEliminator(
    {
      kind: 'training.resources',
      root: 'resources',
      subject: 'resource',
      due: (incubatorId, before) => sql`
        select r.id, 'Ressource retirée' as label, r.withdrawn_at as "from" from resources r
        where r.incubator_id = ${incubatorId} and r.withdrawn_at < ${before}`,
    },
    async ({ db }, ids) => {
      // What took its place stays, and replaces nothing any more.
      await sql`update resources set replaces_id = null where replaces_id = any(${[...ids]}::uuid[])`.execute(
        db,
      )
      await sql`delete from resources where id = any(${[...ids]}::uuid[])`.execute(db)
    },
  ),
  rowsEliminator(
    {
      kind: 'training.account',
      root: 'training_answers',
      due: (incubatorId, before) => sql`
        select t.id, 'Exercice de la formation' as label, t.saved_at as "from" from training_answers t
        join account_homes h on h.person_id = t.person_id
        where h.incubator_id = ${incubatorId} and t.saved_at < ${before}`,
    },
    async ({ db }, ids) => {
      await sql`delete from training_answers where id = any(${[...ids]}::uuid[])`.execute(db)
    },
  ),
]

import { sql } from 'kysely'
import type { Act } from '../../platform/act.ts'
import type { ChangedAnswer } from './saved-by.ts'
import './tables.ts'

/**
 * What others changed among these answers since this person last opened the step, and notes this visit.
 * Nothing at the first visit, nor where only one person writes: the rush before closing writes nothing more.
 */
export async function visitStep(
  { db, actor, now }: Act,
  applicationId: string,
  step: string,
  fields: readonly string[],
): Promise<ChangedAnswer[]> {
  if (actor.personId === null) return []
  const { rows } = await sql<ChangedAnswer>`
    with shared as (
      select 1 from application_authors where application_id = ${applicationId} offset 1 limit 1
    ), before as (
      select visited_at from application_visits
      where application_id = ${applicationId} and person_id = ${actor.personId} and step = ${step}
    ), visit as (
      insert into application_visits (application_id, person_id, step, visited_at)
      select ${applicationId}::uuid, ${actor.personId}::uuid, ${step}, ${now}::timestamptz from shared
      on conflict (application_id, person_id, step) do update set visited_at = excluded.visited_at
    )
    select r.field, p.name, r.saved_at as at
    from application_answers r
    join before on r.saved_at > before.visited_at
    join people p on p.id = r.saved_by
    where r.application_id = ${applicationId} and r.saved_by <> ${actor.personId}
      and r.field = any(${[...fields]}::text[])
    order by r.saved_at desc, r.field`.execute(db)
  return rows
}

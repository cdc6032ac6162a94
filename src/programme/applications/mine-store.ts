import { sql } from 'kysely'
import type { Db } from '../../platform/database/tables.ts'
import './tables.ts'

/** What tells one application from another in a list of one's own. */
export interface Described {
  /** The first words written, for one without a title. */
  start: string
  /** Those who write it or read it too. */
  others: string[]
}

export async function describeMine(
  db: Db,
  ids: readonly string[],
  personId: string | null,
): Promise<Map<string, Described>> {
  if (ids.length === 0) return new Map()
  const { rows } = await sql<Described & { id: string }>`
    select a.id, coalesce((
        select left(r.value, 200) from application_answers r
        where r.application_id = a.id and r.field in ('probleme', 'consequences', 'solution', 'motivation')
          and trim(r.value) <> ''
        order by r.field = 'probleme' desc, r.field limit 1), '') as start,
      array(select coalesce(nullif(trim(p.name), ''), d.address, '') from (
          select person_id, since from application_authors w where w.application_id = a.id
          union all select person_id, since from application_readers r where r.application_id = a.id) x
        join people p on p.id = x.person_id
        left join lateral (select address from addresses d where d.person_id = p.id
          order by d.confirmed_at, d.id limit 1) d on true
        where x.person_id is distinct from ${personId}::uuid order by x.since, x.person_id) as others
    from applications a where a.id = any(${[...ids]}::uuid[])`.execute(db)
  return new Map(rows.map(({ id, ...described }) => [id, described]))
}

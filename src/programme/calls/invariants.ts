import { sql } from 'kysely'
import type { Invariant } from '../../platform/invariant.ts'
import './tables.ts'

/** What the columns of `calls` must say, given the facts. */
export const invariants: Invariant[] = [
  {
    name: 'Un appel est publié si et seulement si une publication le dit',
    async breaches(db) {
      const { rows } = await sql<{ subject: string }>`
        select 'call:' || c.id as subject from calls c
        where c.published_at is distinct from (select min(p.published_at) from call_publications p where p.call_id = c.id)`.execute(
        db,
      )
      return rows
    },
  },
  {
    name: 'Un appel ouvre et ferme aux dates de sa dernière version publiée',
    async breaches(db) {
      const { rows } = await sql<{ subject: string }>`
        select 'call:' || c.id as subject
        from calls c
        join incubators i on i.id = c.incubator_id
        join lateral (
          select guide_number from call_publications p where p.call_id = c.id order by p.published_at desc, guide_number desc limit 1
        ) last on true
        join guide_versions g on g.call_id = c.id and g.number = last.guide_number
        where c.opens_at is distinct from ((g.content->'dates'->>'opens')::date)::timestamp at time zone i.zone
           or c.closes_at is distinct from ((g.content->'dates'->>'closes')::date + 1)::timestamp at time zone i.zone`.execute(
        db,
      )
      return rows
    },
  },
]

import { sql } from 'kysely'
import type { Db } from '../../platform/database/tables.ts'
import type { Invariant } from '../../platform/invariant.ts'
import { scoresInRange } from './scores-invariants.ts'
import './tables.ts'

const rule = (name: string, query: ReturnType<typeof sql<{ subject: string }>>): Invariant => ({
  name,
  breaches: async (db: Db) => (await query.execute(db)).rows,
})

const NEAR = 1e-9

/** What the projections and the assignments must say, given the reviews and the recusals. */
export const invariants: Invariant[] = [
  rule(
    'Le résumé des évaluations d’une candidature est celui des évaluations remises, hors déport',
    sql`with counted as (
        select r.application_id, count(*) as reviews, avg(r.total) as mean, stddev_samp(r.total) as spread
        from reviews r join seats s on s.id = r.seat_id
        where r.submitted_at is not null and not exists (select 1 from recusals x
          where x.application_id = r.application_id and x.person_id = s.person_id and x.lifted_at is null)
        group by r.application_id)
      select 'application:' || coalesce(c.application_id, m.application_id) as subject
      from counted c full join review_summaries m on m.application_id = c.application_id
      where c.reviews is distinct from m.reviews or c.mean is null or m.mean is null
        or abs(c.mean - m.mean) > ${NEAR} or (c.spread is null) <> (m.spread is null)
        or abs(c.spread - m.spread) > ${NEAR}`,
  ),
  rule(
    'Aucune lecture confiée n’est en conflit avec un déport',
    sql`select 'application:' || x.application_id as subject from assignments x
      join seats s on s.id = x.seat_id
      join recusals r on r.application_id = x.application_id and r.person_id = s.person_id and r.lifted_at is null
      where x.ended_at is null`,
  ),
  rule(
    'Chaque évaluation remise a laissé une copie de ce qui a été dit, à la même heure',
    sql`select 'review:' || r.id as subject from reviews r
      left join lateral (select max(v.submitted_at) as at from review_submissions v where v.review_id = r.id) v on true
      where r.submitted_at is distinct from v.at`,
  ),
  rule(
    'Les périodes d’un appel se suivent dans l’ordre de leurs dates',
    sql`select 'call:' || p.call_id as subject from review_phases p
      join review_phases q on q.call_id = p.call_id and q.position = p.position + 1
      where q.starts_at <= p.starts_at`,
  ),
  scoresInRange,
]

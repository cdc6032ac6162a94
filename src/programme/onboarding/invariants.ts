import { sql } from 'kysely'
import type { Db } from '../../platform/database/tables.ts'
import type { Invariant } from '../../platform/invariant.ts'
import './tables.ts'

const rule = (name: string, query: ReturnType<typeof sql<{ subject: string }>>): Invariant => ({
  name,
  breaches: async (db: Db) => (await query.execute(db)).rows,
})

/** What must always be true of the mises en route. */
export const invariants: Invariant[] = [
  rule(
    'Une mise en route est celle d’une candidature annoncée lauréate, ouverte après cette annonce',
    sql`select 'onboarding:' || o.id as subject from onboardings o where not exists (
      select 1 from announced_decisions d where d.application_id = o.application_id
        and d.stage = 'selection' and d.outcome = 'laureate' and d.moment <= o.opened_at)`,
  ),
  rule(
    'Une mise en route est du même appel et du même incubateur que sa candidature',
    sql`select 'onboarding:' || o.id as subject from onboardings o
      join applications a on a.id = o.application_id
      where a.call_id <> o.call_id or a.incubator_id <> o.incubator_id`,
  ),
  rule(
    'Ce qui arrive à une mise en route est numéroté sans trou, et s’arrête au désistement ou au lancement',
    sql`select 'onboarding:' || onboarding_id as subject from onboarding_events group by onboarding_id
      having count(*) <> max(number) or min(number) <> 1
        or bool_or(kind in ('stood-down', 'started') and number < (
          select max(number) from onboarding_events x where x.onboarding_id = onboarding_events.onboarding_id))`,
  ),
  rule(
    'Un report dit jusqu’à quand, et seul un report le dit',
    sql`select 'onboarding:' || onboarding_id as subject from onboarding_events
      where (kind = 'postponed') <> (until is not null)`,
  ),
  rule(
    'Les versions d’une étape sont numérotées sans trou',
    sql`select 'onboarding:' || onboarding_id as subject from onboarding_steps group by onboarding_id, step
      having count(*) <> max(number) or min(number) <> 1`,
  ),
  rule(
    'Seule une place libre est donnée à une autre candidature : désistement, retrait, ou nouvelle décision',
    sql`select 'onboarding:' || r.onboarding_id as subject from onboarding_replacements r
      join onboardings o on o.id = r.onboarding_id join applications a on a.id = o.application_id
      where r.ended_at is null and a.withdrawn_at is null and a.selection = 'laureate' and not exists (
        select 1 from onboarding_events e where e.onboarding_id = o.id and e.kind = 'stood-down')`,
  ),
  rule(
    'Une mise en route en remplace une autre si et seulement si sa candidature a reçu cette place',
    sql`select 'onboarding:' || o.id as subject from onboardings o
      left join onboarding_replacements r on r.application_id = o.application_id and r.ended_at is null
      where o.replaces_id is distinct from r.onboarding_id`,
  ),
]

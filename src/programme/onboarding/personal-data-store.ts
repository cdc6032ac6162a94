import { sql } from 'kysely'
import type { PersonExport } from '../../platform/retention.ts'
import { toldTo } from '../applications/personal-data-store.ts'

/** Données de la mise en route : what was gathered for a laureate, and what happened to their place. */
export const exports: readonly PersonExport[] = [
  {
    slice: 'onboarding',
    label: 'Votre mise en route',
    tables: ['onboardings', 'onboarding_steps', 'onboarding_events', 'onboarding_replacements'],
    list: async (db, id, now) =>
      (
        await sql<object>`
          with mine as (select o.* from onboardings o where o.application_id in
            (select t.application_id from (${toldTo(id, now)}) t where t.outcome = 'laureate'))
          select m.application_id as application, s.step as what, s.content, s.saved_at as "savedAt"
          from mine m join onboarding_steps s on s.onboarding_id = m.id
          union all
          select m.application_id, e.kind, jsonb_build_object('reason', e.reason, 'until', e.until), e.made_at
          from mine m join onboarding_events e on e.onboarding_id = m.id
          order by 1, 4, 2`.execute(db)
      ).rows,
  },
]

import { sql } from 'kysely'
import { treeEliminator } from '../../platform/elimination.ts'
import type { Eliminator, Held } from '../../platform/retention.ts'

// One that started goes with its product: each proves the other.
const stoodDown = (incubatorId: string, before: Date) => sql<Held>`
  select o.id, 'Mise en route désistée, candidature ' || a.receipt as label, e.made_at as "from",
    case when exists (select from onboardings r where r.replaces_id = o.id)
      then 'la mise en route qui a pris sa place' else '' end as by
  from onboardings o join applications a on a.id = o.application_id
  join onboarding_events e on e.onboarding_id = o.id and e.kind = 'stood-down'
  where o.incubator_id = ${incubatorId} and e.made_at < ${before}`

/** Mises en route désistées, arrivées à leur terme : the last place given first. */
export const eliminators: readonly Eliminator[] = [
  treeEliminator({
    kind: 'onboarding.steps',
    root: 'onboardings',
    stops: ['onboardings'],
    subject: 'onboarding',
    due: (incubatorId, before) =>
      sql`select d.id, d.label, d."from" from (${stoodDown(incubatorId, before)}) d where d.by = ''`,
    held: (incubatorId, before) => sql`select * from (${stoodDown(incubatorId, before)}) d where d.by <> ''`,
  }),
]

import { sql } from 'kysely'
import { treeEliminator } from '../../platform/elimination.ts'
import type { Eliminator } from '../../platform/retention.ts'
import { publishedCalls } from './published-elimination-store.ts'

/** Appels jamais publiés et modèles retirés, arrivés à leur terme. */
export const eliminators: readonly Eliminator[] = [
  treeEliminator({
    kind: 'call.draft',
    root: 'calls',
    subject: 'call',
    stops: ['applications', 'call_publications', 'announcements', 'panels'],
    due: (incubatorId, before) => sql`
      select c.id, 'Appel jamais publié, ' || c.slug as label, g.saved_at as "from" from calls c
      join lateral (select max(v.saved_at) as saved_at from guide_versions v where v.call_id = c.id) g on true
      where c.incubator_id = ${incubatorId} and c.published_at is null and g.saved_at < ${before}
        and not exists (select from call_publications p where p.call_id = c.id)
        and not exists (select from panels p where p.call_id = c.id)`,
  }),
  treeEliminator({
    kind: 'call.model',
    root: 'guide_templates',
    due: (incubatorId, before) => sql`
      select t.id, 'Modèle de guide retiré' as label, t.removed_at as "from" from guide_templates t
      where t.incubator_id = ${incubatorId} and t.removed_at < ${before}`,
  }),
  publishedCalls,
]

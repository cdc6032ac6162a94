import { sql } from 'kysely'
import { treeEliminator } from '../../platform/elimination.ts'
import type { Eliminator } from '../../platform/retention.ts'

/** Visas d'un appel arrivés à leur terme : the request, its answers and its remarks. */
export const eliminators: readonly Eliminator[] = [
  treeEliminator({
    kind: 'visa',
    root: 'visa_requests',
    due: (incubatorId, before) => sql`
      select q.id, 'Demande de visa, appel ' || c.slug as label, c.closes_at as "from"
      from visa_requests q join calls c on c.id = q.call_id
      where q.incubator_id = ${incubatorId} and c.closes_at < ${before}`,
  }),
]

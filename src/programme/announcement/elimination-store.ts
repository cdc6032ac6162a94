import { sql } from 'kysely'
import { treeEliminator } from '../../platform/elimination.ts'
import type { Eliminator } from '../../platform/retention.ts'

/** Accords de publication retirés, arrivés à leur terme. */
export const eliminators: readonly Eliminator[] = [
  treeEliminator({
    kind: 'announcement.agreement',
    root: 'publication_agreements',
    due: (incubatorId, before) => sql`
      select g.id, 'Accord de publication retiré, candidature ' || a.receipt as label, g.revoked_at as "from"
      from publication_agreements g join applications a on a.id = g.application_id
      where g.incubator_id = ${incubatorId} and g.revoked_at < ${before}`,
  }),
]

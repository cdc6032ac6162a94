import { sql } from 'kysely'
import { treeEliminator } from '../../platform/elimination.ts'
import type { Eliminator } from '../../platform/retention.ts'

/** Fusions arrivées à leur terme, long after they could be undone. */
export const eliminators: readonly Eliminator[] = [
  treeEliminator({
    kind: 'person-merge',
    root: 'person_merges',
    due: (incubatorId, before) => sql`
      select m.id, 'Fusion de comptes' as label, coalesce(m.undone_at, m.merged_at) as "from"
      from person_merges m join account_homes h on h.person_id = m.kept_id
      where h.incubator_id = ${incubatorId} and coalesce(m.undone_at, m.merged_at) < ${before}`,
  }),
]

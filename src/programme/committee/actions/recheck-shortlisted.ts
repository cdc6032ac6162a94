import type { Act } from '../../../platform/act.ts'
import { recordConflicts } from '../../panels/actions/check-conflicts.ts'
import { listSentSinceShortlisted } from '../seats-store.ts'

/** Before a member's page: what was sent again since it was shortlisted may name a hierarchy it did not. */
export async function recheckShortlisted(act: Act): Promise<void> {
  const { personId } = act.actor
  if (personId === null) return
  const rows = await listSentSinceShortlisted(act.db, personId)
  for (const [callId, sent] of Map.groupBy(rows, row => row.callId))
    await recordConflicts(act, callId, { applicationIds: sent.map(({ id }) => id) })
}

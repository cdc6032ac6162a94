import { type Act, within } from '../../../platform/act.ts'
import { listToRecheck } from '../recheck-store.ts'
import '../tables.ts'
import { recordConflicts } from './conflicts.ts'
import { settleRecusals } from './settle-recusals.ts'

// A sending confirmed while conflicts were being looked for may have been missed: it is looked at again.
const MARGIN_MS = 60_000

/**
 * Before a juror's page: candidatures sent again since conflicts were last looked for are looked at again,
 * so that a hierarchy named later hides them at once.
 */
export async function recheckConflicts(act: Act): Promise<void> {
  const { personId } = act.actor
  if (personId === null) return
  if ((await listToRecheck(act.db, personId, MARGIN_MS)).length === 0) return
  await within(act, async act => {
    const stale = await listToRecheck(act.db, personId, MARGIN_MS)
    const byCall = Map.groupBy(stale, ({ callId }) => callId)
    for (const [callId, rows] of byCall)
      await recordConflicts(act, callId, { applicationIds: rows.map(({ applicationId }) => applicationId) })
    await settleRecusals(
      act,
      stale.map(({ applicationId }) => applicationId),
    )
    const ids = stale.map(({ assignmentId }) => assignmentId)
    if (ids.length > 0)
      await act.db.updateTable('assignments').set({ checked_at: act.now }).where('id', 'in', ids).execute()
  })
}

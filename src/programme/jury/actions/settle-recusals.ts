import type { Act } from '../../../platform/act.ts'
import { followRecusals } from '../../panels/actions/after-recusal.ts'
import '../../panels/tables.ts'
import '../tables.ts'
import { refreshSummary } from './refresh-summary.ts'
import './restore-reading.ts'

/**
 * What a recusal, made or lifted, changes for the jury: assignments in conflict end, the summary is computed
 * again. To be called in the transaction that records it; calling it again changes nothing.
 */
export async function settleRecusals(act: Act, applicationIds: readonly string[]): Promise<void> {
  const { db, now } = act
  for (const applicationId of [...new Set(applicationIds)].sort()) {
    await db
      .updateTable('assignments as x')
      .from('seats as s')
      .set({ ended_at: now, end_cause: 'recused' })
      .whereRef('s.id', '=', 'x.seat_id')
      .where('x.application_id', '=', applicationId)
      .where('x.ended_at', 'is', null)
      .where(eb =>
        eb.exists(
          eb
            .selectFrom('recusals as r')
            .select('r.id')
            .whereRef('r.application_id', '=', 'x.application_id')
            .whereRef('r.person_id', '=', 's.person_id')
            .where('r.lifted_at', 'is', null),
        ),
      )
      .execute()
    await refreshSummary(act, applicationId)
  }
}

followRecusals(settleRecusals)

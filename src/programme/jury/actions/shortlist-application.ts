import { type Act, within } from '../../../platform/act.ts'
import type { Outcome } from '../../../platform/outcome.ts'
import { decideApplication } from '../../applications/actions/decide.ts'
import type { DecideRefusal, ShortlistOutcome } from '../../applications/decision.ts'
import { getRow } from '../../applications/store.ts'
import { recordConflicts } from './conflicts.ts'

/** Decides on the shortlist; conflicts with those who sit are looked for before anyone of the committee may read. */
export function shortlistApplication(
  act: Act,
  id: string,
  said: { outcome: ShortlistOutcome; reason: string; base: number },
): Promise<Outcome<{ number: number }, DecideRefusal | 'not-found'>> {
  return within(act, async act => {
    const decided = await decideApplication(act, id, { stage: 'shortlist', ...said })
    if (decided.ok && said.outcome === 'shortlisted')
      await recordConflicts(act, (await getRow(act.db, id)).call_id, { applicationIds: [id] })
    return decided
  })
}

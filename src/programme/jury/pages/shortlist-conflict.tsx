import type { ShortlistOutcome } from '../../applications/decision.ts'
import { ConflictPage } from '../../panels/pages/shared/conflict.tsx'
import type { DecisionHead, Recorded } from '../../panels/pages/shared/decision.tsx'
import { outcomeTitle } from '../ranking-wording.ts'
import { shortlistFrame } from './shortlist-frame.ts'

export interface ShortlistConflictProps extends DecisionHead {
  theirs: Recorded
  mine: { outcome: ShortlistOutcome; reason: string }
}

/** Two organisers recorded the jury's choice at once. */
export function ShortlistConflictPage({ shell, slug, callTitle, id, ...versions }: ShortlistConflictProps) {
  const { theirs, mine } = versions
  return (
    <ConflictPage
      {...versions}
      frame={shortlistFrame(shell, slug, callTitle)}
      action={`/gestion/candidatures/${id}/preselection`}
      verdicts={{ theirs: outcomeTitle(theirs.outcome), mine: outcomeTitle(mine.outcome) }}
    />
  )
}

import { Hidden } from '../../../design/index.ts'
import type { SelectionOutcome } from '../../applications/decision.ts'
import { ConflictPage } from '../../panels/pages/shared/conflict.tsx'
import type { DecisionHead, Recorded } from '../../panels/pages/shared/decision.tsx'
import { decisionWords } from './decision.tsx'
import { selectionFrame } from './frame.ts'

export interface SelectionConflictProps extends DecisionHead {
  theirs: Recorded
  mine: { outcome: SelectionOutcome; reason: string; rank: number | null }
}

/** Two organisers recorded the committee's choice at once. */
export function SelectionConflictPage({ shell, slug, callTitle, id, ...versions }: SelectionConflictProps) {
  const { theirs, mine } = versions
  return (
    <ConflictPage
      {...versions}
      frame={selectionFrame(shell, slug, callTitle)}
      action={`/gestion/candidatures/${id}/selection`}
      verdicts={{ theirs: decisionWords(theirs), mine: decisionWords(mine) }}
    >
      <Hidden name="place" value={mine.rank === null ? '' : String(mine.rank)} />
    </ConflictPage>
  )
}

import type { Shell } from '../../../design/index.ts'
import type { CommonPreview } from '../../jury/common-decision.ts'
import { RemainingPage } from '../../panels/pages/shared/remaining.tsx'
import type { CommonOutcome } from '../selection.ts'
import { selectionFrame } from './frame.ts'

export interface RemainingProps {
  shell: Shell
  slug: string
  callTitle: string
  read: CommonPreview<CommonOutcome>
}

/** Before a common decision of the committee. */
export const SelectionRemainingPage = ({ shell, slug, callTitle, read }: RemainingProps) => (
  <RemainingPage {...read} frame={selectionFrame(shell, slug, callTitle)} />
)

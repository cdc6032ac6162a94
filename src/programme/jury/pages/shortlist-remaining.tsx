import type { Shell } from '../../../design/index.ts'
import type { ShortlistOutcome } from '../../applications/decision.ts'
import { RemainingPage } from '../../panels/pages/shared/remaining.tsx'
import type { CommonPreview } from '../common-decision.ts'
import type { LackingReviews } from '../lacking-reviews.ts'
import { applications } from '../minutes-wording.ts'
import { LackingReviewsView } from './lacking-reviews.tsx'
import { shortlistFrame } from './shortlist-frame.ts'

export interface RemainingProps {
  shell: Shell
  slug: string
  callTitle: string
  read: CommonPreview<ShortlistOutcome>
  lacking: LackingReviews
}

const SHOWN = 100

/** Before a common decision of the jury, which may be long; the reviews that lack are said. */
export function ShortlistRemainingPage({ shell, slug, callTitle, read, lacking }: RemainingProps) {
  const ids = new Set(read.left.map(({ id }) => id))
  return (
    <RemainingPage
      {...read}
      frame={shortlistFrame(shell, slug, callTitle)}
      fold={{ after: SHOWN, summary: `Et ${applications(read.left.length - SHOWN)} de plus` }}
    >
      <LackingReviewsView
        slug={slug}
        lacking={{ ...lacking, rows: lacking.rows.filter(({ id }) => ids.has(id)) }}
      />
    </RemainingPage>
  )
}

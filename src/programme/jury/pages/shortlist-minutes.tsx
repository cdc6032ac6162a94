import type { Shell } from '../../../design/index.ts'
import { MinutesPage } from '../../panels/pages/shared/minutes.tsx'
import type { LackingReviews } from '../lacking-reviews.ts'
import type { ShownMinutes } from '../shown-minutes.ts'
import { LackingReviewsView } from './lacking-reviews.tsx'
import { shortlistFrame } from './shortlist-frame.ts'

export interface MinutesProps {
  shell: Shell
  slug: string
  shown: ShownMinutes
  lacking: LackingReviews
}

/** The jury's minutes; the reviews that lack are said before they are closed. */
export function ShortlistMinutesPage({ shell, slug, shown, lacking }: MinutesProps) {
  return (
    <MinutesPage
      {...shown}
      frame={shortlistFrame(shell, slug, shown.call)}
      announce={{
        href: `/gestion/appels/${slug}/annonces/preselection`,
        words:
          'Le procès-verbal est clos. Il reste à annoncer la présélection : chaque personne reçoit sa réponse au même moment.',
      }}
    >
      {!shown.closed?.current && <LackingReviewsView slug={slug} lacking={lacking} closing />}
    </MinutesPage>
  )
}

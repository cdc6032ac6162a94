import { OUTCOMES } from '../../applications/decision.ts'
import { OUTCOME_WORDS } from '../../applications/decision-wording.ts'
import { type DecisionHead, DecisionPage, type Recorded } from '../../panels/pages/shared/decision.tsx'
import { DecisionForm } from '../../panels/pages/shared/decision-form.tsx'
import { choicesOf } from '../ranking-wording.ts'
import { shortlistFrame } from './shortlist-frame.ts'
import { type ReadReviews, ReviewsView } from './shortlist-reviews.tsx'

export interface DecisionProps extends ReadReviews, DecisionHead {
  receipt: string
  last: Recorded | undefined
  /** Why nothing can be decided, if so. */
  closed: string | null
  /** What lacks before it is decided, if anything. */
  lacking: string | null
  typed: { outcome: string; reason: string }
  errors: { field: string; message: string }[]
}

const WHY =
  "Vous faites partie de l'équipe de l'incubateur qui tient cet appel. La personne qui porte cette candidature ne voit rien de cette décision avant son annonce."

/** One candidature to choose or not: what the jury said, what was decided, and the form. */
export function ShortlistDecisionPage(props: DecisionProps) {
  const { shell, id, slug, callTitle, last, closed, lacking, typed, errors } = props
  return (
    <DecisionPage
      {...props}
      frame={shortlistFrame(shell, slug, callTitle)}
      warning={closed ?? (last === undefined ? lacking : null)}
      judged={<ReviewsView {...props} />}
      last={last ? { decision: last, words: OUTCOME_WORDS[last.outcome] } : null}
      why={WHY}
    >
      {closed === null && (
        <DecisionForm
          action={`/gestion/candidatures/${id}/preselection`}
          version={last?.number ?? 0}
          legend="Décision"
          options={choicesOf(OUTCOMES.shortlist)}
          reasonHint="Que vous suiviez le classement ou non. Il figure au procès-verbal, et la lettre s'en inspire."
          typed={typed}
          error={field => errors.find(each => each.field === field)?.message}
        />
      )}
    </DecisionPage>
  )
}

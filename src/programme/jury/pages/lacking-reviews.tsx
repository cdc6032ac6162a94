import { Alert, Details, fr, T } from '../../../design/index.ts'
import { type LackingReviews, lackingTitle, reviewsOf } from '../lacking-reviews.ts'

const SHOWN = 10

/** Which applications lack reviews, said before the jury decides and before its minutes are closed. */
export function LackingReviewsView({
  slug,
  lacking,
  closing = false,
}: {
  slug: string
  lacking: LackingReviews
  /** Before minutes are closed, rather than before deciding. */
  closing?: boolean
}) {
  const { rows, expected } = lacking
  if (rows.length === 0) return null
  const line = ({ id, title, receipt, reviews }: LackingReviews['rows'][number]) => (
    <li>
      <a href={`/gestion/candidatures/${id}/preselection`}>
        <bdi>{title}</bdi>
      </a>
      {fr(` (${receipt}) : ${reviewsOf(reviews, expected)}`)}
    </li>
  )
  return (
    <Alert tone="warning" title={lackingTitle(lacking)}>
      <p>
        <T>{`Vous pouvez ${closing ? 'clôturer' : 'décider'} sans attendre. Pour les faire évaluer, voyez`}</T>{' '}
        <a href={`/gestion/appels/${slug}/repartition`}>la répartition</a>.
      </p>
      <ul>{rows.slice(0, SHOWN).map(line)}</ul>
      {rows.length > SHOWN && (
        <Details summary={`Voir les ${rows.length - SHOWN} autres`}>
          <ul>{rows.slice(SHOWN).map(line)}</ul>
        </Details>
      )}
    </Alert>
  )
}

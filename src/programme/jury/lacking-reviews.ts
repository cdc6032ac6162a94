/** Évaluations manquantes : what was not read as many times as the guide promises; advice, never a block. */
export interface LackingReviews {
  /** Reviews an application should have. */
  expected: number
  /** The fewest reviews first. */
  rows: { id: string; title: string; receipt: string; reviews: number }[]
}

const theirs = (expected: number) => (expected === 1 ? 'leur évaluation' : `leurs ${expected} évaluations`)
const its = (expected: number) => (expected === 1 ? 'son évaluation' : `ses ${expected} évaluations`)

/** « 3 candidatures n’ont pas leurs 3 évaluations » */
export const lackingTitle = ({ expected, rows: { length } }: LackingReviews): string =>
  length === 1
    ? `Une candidature n’a pas ${its(expected)}`
    : `${length} candidatures n’ont pas ${theirs(expected)}`

/** « 1 évaluation sur 3 » */
export const reviewsOf = (reviews: number, expected: number): string =>
  reviews === 0
    ? 'aucune évaluation'
    : `${reviews} ${reviews < 2 ? 'évaluation' : 'évaluations'} sur ${expected}`

/** Of one application, before it is decided; null when nothing lacks. */
export function lackingWords(reviews: number, expected: number): string | null {
  const missing = expected - reviews
  if (missing <= 0) return null
  return `Il manque ${missing} ${missing < 2 ? 'évaluation' : 'évaluations'} sur ${expected} à cette candidature. Vous pouvez décider sans attendre.`
}

import { weighted } from '../../science/ranking/criteria.ts'
import type { RankingInputItem } from './ranking.ts'
import type { ReviewCriterion, Scores } from './review.ts'

/** Et si : the ranking for another number of places or other weights; a calculation, nothing is recorded. */
export interface WhatIf {
  places: number | null
  /** By criterion; null for those of the guide. */
  weights: ReadonlyMap<string, number> | null
}

export interface WhatIfTyped {
  places: string
  weights: ReadonlyMap<string, string>
}

export type WhatIfProblem = 'places' | 'weight' | 'no-weight'
export const MOST_PLACES = 999
export const HEAVIEST = 100

/** What was typed, or nothing where it was left empty; what cannot be read is named by its field. */
export function readWhatIf(
  { places, weights }: WhatIfTyped,
  criteria: readonly ReviewCriterion[],
): { asked: WhatIf; problems: { field: string; problem: WhatIfProblem }[] } {
  const problems: { field: string; problem: WhatIfProblem }[] = []
  const whole = (text: string, most: number) =>
    /^\d{1,3}$/.test(text) && Number(text) <= most ? Number(text) : null
  const count = whole(places, MOST_PLACES)
  if (places !== '' && (count === null || count < 1)) problems.push({ field: 'places', problem: 'places' })
  const given = criteria.map(({ id, weight }): [string, number] => {
    const text = weights.get(id) ?? ''
    const value = text === '' ? weight : whole(text, HEAVIEST)
    if (value === null) problems.push({ field: `poids-${id}`, problem: 'weight' })
    return [id, value ?? weight]
  })
  if (criteria.length > 0 && given.every(([, weight]) => weight === 0))
    problems.push({ field: `poids-${criteria[0]?.id ?? ''}`, problem: 'no-weight' })
  const same = criteria.every(({ id, weight }) =>
    given.some(([other, value]) => other === id && value === weight),
  )
  if (problems.length > 0) return { asked: { places: null, weights: null }, problems }
  return { asked: { places: count || null, weights: same ? null : new Map(given) }, problems }
}

interface Read {
  id: string
  reviews: readonly { reviewer: string; scores: Scores }[]
}

/** The same reviews, weighed otherwise. */
export function reweighed(items: readonly Read[], weights: ReadonlyMap<string, number>): RankingInputItem[] {
  return items.map(({ id, reviews }) => {
    const scores = reviews.flatMap(({ reviewer, scores }) =>
      Object.entries(scores).map(([criterion, score]) => ({ item: id, reviewer, criterion, score })),
    )
    const { reviews: totals } = weighted(scores, weights)
    return { id, reviews: totals.map(({ reviewer, score }) => ({ reviewer, total: score })) }
  })
}

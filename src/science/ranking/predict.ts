import { momentsOf } from './evidence.ts'
import { gridOf } from './grid.ts'
import { panelOf } from './panel.ts'
import { posteriorAt } from './posterior.ts'
import type { Severity } from './prior.ts'
import { type Review, refuseFaulty, type Scale } from './reviews.ts'

/** Prévision : the score each reviewer would give, ψ + μ_i + ν̂_j over the grid; for held-out checks of the model. */
export function predictor(
  reviews: readonly Review[],
  scale: Scale,
  severity: Severity,
): (item: string, reviewer: string) => number {
  refuseFaulty(reviews, scale)
  const panel = panelOf(reviews, [], scale)
  const moments = momentsOf(panel)
  const worth = new Float64Array(panel.items.length)
  const effects = new Float64Array(panel.reviewers.length)
  for (const node of gridOf(moments, severity)) {
    const { means, solved } = posteriorAt(moments, node)
    means.forEach((mean, i) => {
      worth[i] = (worth[i] ?? 0) + node.weight * mean
    })
    solved.effects.forEach((effect, j) => {
      effects[j] = (effects[j] ?? 0) + node.weight * effect
    })
  }
  const itemAt = new Map(panel.items.map((id, i) => [id, i]))
  const reviewerAt = new Map(panel.reviewers.map((id, j) => [id, j]))
  return (item, reviewer) => {
    const [i, j] = [itemAt.get(item) ?? -1, reviewerAt.get(reviewer) ?? -1]
    const y = panel.centre + (worth[i] ?? 0) + (effects[j] ?? 0)
    return scale.min + ((y - 1) * (scale.max - scale.min)) / 5
  }
}

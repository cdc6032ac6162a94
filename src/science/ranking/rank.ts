import { drawRanks } from './draws.ts'
import { momentsOf } from './evidence.ts'
import { gridOf, type WeightedNode } from './grid.ts'
import { type Group, groupsOf, lineOf } from './groups.ts'
import { expectedRanks, type Method } from './method.ts'
import { type Panel, panelOf } from './panel.ts'
import { posteriorAt } from './posterior.ts'
import type { Severity } from './prior.ts'
import { chancesOf, type RankChances } from './quantiles.ts'
import { type Review, ReviewsRefused, refuseFaulty, type Scale } from './reviews.ts'
import { type Warning, warningsOf } from './warnings.ts'

/** Classement calibré : each item's place with its uncertainty; advice, never a decision. */
export interface RankRequest {
  reviews: readonly Review[]
  /** Items to rank even if nobody reviewed them. */
  items?: readonly string[]
  /** K, how many are kept. */
  places: number
  severity?: Severity
  /** Worlds drawn; 0 for the expected ranks alone. */
  draws?: number
  seed?: number
  scale?: Scale
  progress?: (share: number) => void
}

export interface CalibratedItem {
  item: string
  reviews: number
  /** Expected rank. */
  er: number
  /** Null without draws. */
  group: Group | null
  among: number | null
  ranks: RankChances['ranks'] | null
}

export interface CalibratedRanking {
  places: number
  /** Best first; ties by name. */
  items: CalibratedItem[]
  /** What is taken off each reviewer, in points of the scale given; by name. */
  reviewers: { reviewer: string; effect: number; reviews: number }[]
  /** The expected rank of the K-th: the line that the zone crosses. */
  line: number | null
  /** Posterior means, in points of the scale 1 to 6. */
  spreads: { items: number; review: number; severity: number }
  method: Method
  draws: number
  seed: number
  warnings: Warning[]
}

export const USUAL_SCALE: Scale = { min: 1, max: 6 }
/** 10,000 draws for a small call, 1,000 for thousands of items: a chance is then known to 0.5 to 1.6 points. */
export const usualDraws = (items: number): number => {
  const floor = Math.min(1000, 5_000_000 / Math.max(1, items))
  return Math.ceil(Math.min(10_000, Math.max(floor, 1_000_000 / Math.max(1, items))))
}

/** @throws ReviewsRefused */
export function calibrate(request: RankRequest): CalibratedRanking {
  const { reviews, places, severity = 'learned', seed = 1, scale = USUAL_SCALE } = request
  const progress = request.progress ?? (() => {})
  refuseFaulty(reviews, scale)
  if (!Number.isInteger(places) || places < 1) throw new ReviewsRefused({ fault: 'places' })
  const panel = panelOf(reviews, request.items ?? [], scale)
  const N = panel.items.length
  const count = request.draws ?? usualDraws(N)
  const moments = momentsOf(panel)
  const nodes = gridOf(moments, severity)
  progress(0.1)
  const draws =
    count > 0 ? drawRanks(moments, nodes, count, seed, share => progress(0.1 + 0.5 * share)) : null
  const { ranks, method } = expectedRanks(moments, nodes, draws, share => progress(0.6 + 0.4 * share))
  const standings = tied(panel).flatMap(members => {
    const er = settled(members.reduce((sum, i) => sum + (ranks[i] as number), 0) / members.length)
    const chances = draws ? chancesOf(draws, N, members, places) : null
    return members.map(i => ({ i, er, chances, r25: chances?.ranks[1] ?? 0, r75: chances?.ranks[3] ?? 0 }))
  })
  const names = panel.items
  standings.sort((a, b) => a.er - b.er || ((names[a.i] ?? '') < (names[b.i] ?? '') ? -1 : 1))
  const groups = draws ? groupsOf(standings, places) : null
  return {
    places,
    items: standings.map(({ i, er, chances }, position) => ({
      item: names[i] ?? '',
      reviews: panel.counts[i] as number,
      er,
      group: groups?.[position] ?? null,
      among: chances?.among ?? null,
      ranks: chances?.ranks ?? null,
    })),
    reviewers: effectsOf(moments, nodes, (scale.max - scale.min) / 5),
    line: lineOf(standings, places),
    spreads: spreadsOf(nodes),
    method,
    draws: count,
    seed,
    warnings: warningsOf(panel, places),
  }
}

/** The items of each class, together. */
function tied({ classes }: Panel): number[][] {
  const members = new Map<number, number[]>()
  classes.forEach((colour, i) => {
    members.set(colour, [...(members.get(colour) ?? []), i])
  })
  return [...members.values()]
}

// Beyond nine decimals it is the arithmetic that speaks.
const settled = (value: number) => Math.round(value * 1e9) / 1e9

function effectsOf(moments: ReturnType<typeof momentsOf>, nodes: readonly WeightedNode[], unit: number) {
  const { reviewers, heard } = moments.panel
  const effects = new Float64Array(reviewers.length)
  for (const node of nodes)
    posteriorAt(moments, node).solved.effects.forEach((effect, j) => {
      effects[j] = (effects[j] as number) + node.weight * effect
    })
  return reviewers
    .map((reviewer, j) => ({
      reviewer,
      effect: settled((effects[j] as number) * unit),
      reviews: heard[j] as number,
    }))
    .sort((a, b) => (a.reviewer < b.reviewer ? -1 : 1))
}

function spreadsOf(nodes: readonly WeightedNode[]) {
  const mean = (read: (node: WeightedNode) => number) =>
    settled(nodes.reduce((sum, node) => sum + node.weight * read(node), 0))
  return { items: mean(n => n.tau), review: mean(n => n.s), severity: mean(n => n.omega) }
}

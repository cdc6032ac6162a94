import { describe, expect, it } from 'vitest'
import { optimise } from '../../src/science/assignment/optimise.ts'
import { calibrate } from '../../src/science/ranking/rank.ts'
import { hasSelectionData, readSelectionData, SELECTION_DATA_SKIPPED } from '../selection-data.ts'

if (!hasSelectionData) console.warn(SELECTION_DATA_SKIPPED)

interface Panel {
  k: number
  funding_line: number
  data: { proposal: string; assessor: string; num_grade: number }[]
  items: { proposal: string; group: string; p_topk: number }[]
  exact: {
    funding_line: number
    items: Record<'er' | 'r05' | 'r25' | 'r50' | 'r75' | 'r95' | 'p_topk', number>[] &
      { proposal: string; group: string }[]
    assessors: { assessor: string; nu_mean: number }[]
  }
}

const GROUPS: Record<string, string> = { 'random selection': 'zone' }

describe.skipIf(!hasSelectionData)('the reference of Heyard et al., severity 0.5', () => {
  it.each(['p1', 'p2'])('%s: expected ranks within 0.02, every group, chances, quantiles, effects', name => {
    const panel = (JSON.parse(readSelectionData('expected-rank-reference.json')) as Record<string, Panel>)[
      name
    ]
    if (!panel) throw new Error(`no panel ${name}`)
    const ranking = calibrate({
      reviews: panel.data.map(each => ({
        item: each.proposal,
        reviewer: each.assessor,
        score: each.num_grade,
      })),
      places: panel.k,
      severity: 0.5,
    })
    const found = new Map(ranking.items.map(each => [each.item, each]))
    for (const exact of panel.exact.items) {
      const item = found.get(exact.proposal)
      expect(Math.abs((item?.er ?? 0) - exact.er)).toBeLessThan(0.02)
      expect(item?.group).toBe(GROUPS[exact.group] ?? exact.group)
      expect(Math.abs((item?.among ?? 0) - exact.p_topk)).toBeLessThan(0.02)
      const ranks = [exact.r05, exact.r25, exact.r50, exact.r75, exact.r95]
      ranks.forEach((rank, at) => {
        expect(Math.abs((item?.ranks?.[at] ?? 0) - rank)).toBeLessThanOrEqual(1)
      })
    }
    // The source's own sampler says the same groups.
    for (const { proposal, group } of panel.items)
      expect(found.get(proposal)?.group).toBe(GROUPS[group] ?? group)
    expect(ranking.line).toBeCloseTo(panel.exact.funding_line, 2)
    for (const { assessor, nu_mean } of panel.exact.assessors)
      expect(ranking.reviewers.find(({ reviewer }) => reviewer === assessor)?.effect).toBeCloseTo(nu_mean, 2)
  })
})

describe.skipIf(!hasSelectionData)('the given instance of 200 × 40', () => {
  const load = () => {
    const { N, J, k, S, X } = JSON.parse(readSelectionData('assignment-200x40.json'))
    return { items: N, jurors: J, reviews: k, affinity: S, conflicts: X } as const
  }
  const short = (readers: number[][]) =>
    readers.filter(jurors => new Set(jurors.map(j => j % 4)).size < 3).length

  it('has its two optima to the cent, and what they give', async () => {
    const problem = load()
    const plain = await optimise(problem)
    expect([plain.sum, plain.worst]).toEqual([514.68, 1.7])
    // Of several optima, the reference's has 124: which one is found is the solver's choice.
    expect(Math.abs(short(plain.readers) - 124)).toBeLessThanOrEqual(5)
    const groups = Array.from({ length: problem.jurors }, (_, j) => j % 4)
    const mixed = await optimise({ ...problem, groups })
    expect([mixed.sum, mixed.worst, short(mixed.readers)]).toEqual([502.71, 1.54, 0])
    for (const { loads, gap, unheld } of [plain, mixed])
      expect([Math.min(...loads), Math.max(...loads), gap, unheld]).toEqual([15, 15, 0, []])
    // Through prices and bound, as the large ones go.
    const large = await optimise({ ...problem, groups }, { wholeUpTo: 0 })
    expect([large.sum, large.gap]).toEqual([502.71, 0])
  })
})

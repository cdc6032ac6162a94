import { describe, expect, it } from 'vitest'
import { density, phi } from '../numbers/normal.ts'
import { randomOf } from '../numbers/random.ts'
import { dense } from './dense.fixture.ts'
import { momentsOf, solve } from './evidence.ts'
import { addExpectedRanks } from './expected-rank.ts'
import { gridOf } from './grid.ts'
import { panelOf } from './panel.ts'
import { posteriorAt } from './posterior.ts'
import { logPrior } from './prior.ts'
import { someReviews } from './simulated.fixture.ts'

const SCALE = { min: 1, max: 6 }
const NODES = [
  { tau: 0.7, s: 0.9, omega: 0.5 },
  { tau: 1.6, s: 0.3, omega: 1.1 },
  { tau: 0.1, s: 2.2, omega: 0.05 },
]

describe('the closed formulas', () => {
  it('are the dense Gaussian model: evidence, means, expected ranks', () => {
    for (let seed = 1; seed <= 6; seed++) {
      const reviews = someReviews({ items: 7, reviewers: 4, each: 2, seed })
      const panel = panelOf(reviews, ['never read'], SCALE)
      const scores = new Map(reviews.map(({ item, reviewer, score }) => [`${item} ${reviewer}`, score]))
      const r = panel.items.flatMap((item, i) =>
        [...panel.by.slice(panel.starts[i], panel.starts[i + 1])].map(
          j => (scores.get(`${item} ${panel.reviewers[j]}`) ?? Number.NaN) - panel.centre,
        ),
      )
      const moments = momentsOf(panel)
      // Integrating ν out leaves the same density: constants of 2π cancel.
      for (const node of NODES) {
        const truth = dense(panel, r, node)
        const posterior = posteriorAt(moments, node)
        expect(solve(moments, node).evidence).toBeCloseTo(truth.evidence, 8)
        truth.means.forEach((mean, i) => {
          expect(posterior.means[i]).toBeCloseTo(mean, 9)
        })
        const ranks = new Float64Array(panel.items.length)
        addExpectedRanks(panel, posterior, 1, ranks)
        panel.items.forEach((_, i) => {
          const at = (a: number, b: number) => truth.covariance[a]?.[b] ?? Number.NaN
          const expected = panel.items.reduce((sum, _, k) => {
            if (k === i) return sum
            const away = (truth.means[k] ?? 0) - (truth.means[i] ?? 0)
            return sum + phi(away / Math.sqrt(at(i, i) + at(k, k) - 2 * at(i, k)))
          }, 1)
          expect(ranks[i]).toBeCloseTo(expected, 7)
        })
      }
    }
  })

  it('weigh s as the length of an arc in a square, and τ not at all', () => {
    const random = randomOf(3)
    const draws = Array.from({ length: 200_000 }, () => Math.hypot(2 * random.next(), 2 * random.next()))
    const share = (from: number, to: number) => draws.filter(s => s >= from && s < to).length / draws.length
    const prior = (s: number) => Math.exp(logPrior({ tau: 1, s, omega: 0.5 }, 0.5))
    for (const from of [0.5, 1.5, 2.1, 2.5])
      expect(share(from, from + 0.1)).toBeCloseTo((prior(from + 0.05) / 4) * 0.1, 2)
    expect(prior(2.9)).toBe(0)
  })

  it('close in on the posterior: weights sum to 1, and a finer grid would say the same', () => {
    const panel = panelOf(someReviews({ items: 40, reviewers: 8, each: 3, seed: 2 }), [], SCALE)
    const nodes = gridOf(momentsOf(panel), 'learned')
    expect(nodes.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(1, 12)
    expect(nodes.length).toBeGreaterThan(50)
  })
})

describe('the normal distribution', () => {
  it('is known to ten digits, tails and faults included', () => {
    expect(phi(0)).toBeCloseTo(0.5, 12)
    expect(phi(1.959963984540054)).toBeCloseTo(0.975, 10)
    expect(phi(-3)).toBeCloseTo(0.0013498980316301, 12)
    expect([phi(-40), phi(40), phi(Number.POSITIVE_INFINITY)]).toEqual([0, 1, 1])
    expect(phi(Number.NaN)).toBeNaN()
    expect(density(0)).toBeCloseTo(0.3989422804014327, 12)
  })

  it('is what the generator draws, the same for the same seed', () => {
    const [one, other] = [randomOf(7), randomOf(7)]
    const values = Array.from({ length: 50_000 }, () => one.normal())
    expect(values.slice(0, 100)).toEqual(Array.from({ length: 100 }, () => other.normal()))
    const under = (x: number) => values.filter(value => value < x).length / values.length
    for (const x of [-1.5, -0.3, 0.8, 2]) expect(under(x)).toBeCloseTo(phi(x), 1)
  })
})

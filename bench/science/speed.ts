import { calibrate } from '../../src/science/ranking/rank.ts'
import { simulate } from '../../src/science/ranking/simulated.fixture.ts'
import type { Figure } from '../science.ts'

const seconds = (from: number) => (performance.now() - from) / 1000

/** Time and memory of the ranking, at the sizes of the bar. */
export async function measureSpeed(): Promise<Figure[]> {
  const figures: Figure[] = []
  for (const [items, reviewers, draws, most] of [
    [200, 40, undefined, 2],
    [500, 40, undefined, 3],
    [5000, 60, 0, 2],
    [5000, 60, undefined, 6],
  ] as const) {
    const { reviews } = simulate({ items, reviewers, each: 3, seed: 1 })
    const from = performance.now()
    const { method, draws: made } = calibrate({
      reviews,
      places: 15,
      ...(draws === undefined ? {} : { draws }),
    })
    const took = seconds(from)
    figures.push({
      what: `classement ${items} × ${reviewers} × 3, ${made} tirages`,
      asked: `< ${most} s`,
      reached: `${took.toFixed(2)} s (${method.kind}, ${method.nodes} nœuds, écart ${method.error.toFixed(2)} rang, ${(process.memoryUsage().rss / 1e6).toFixed(0)} Mo)`,
      held: took < most,
    })
  }
  return figures
}

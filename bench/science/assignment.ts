import { optimiseWorst } from '../../src/science/assignment/floor.ts'
import { optimise } from '../../src/science/assignment/optimise.ts'
import type { AssignmentProblem } from '../../src/science/assignment/problem.ts'
import { randomOf } from '../../src/science/numbers/random.ts'
import { hasSelectionData, readSelectionData } from '../../test/selection-data.ts'
import type { Figure } from '../science.ts'

const SIZES = [
  [200, 40, 3],
  [2000, 50, 15],
  [5000, 60, 60],
] as const

function instance(items: number, jurors: number): AssignmentProblem {
  const random = randomOf(items)
  const pairs = Array.from({ length: items * jurors })
  return {
    items,
    jurors,
    reviews: 3,
    affinity: pairs.map(() => Math.round(100 * random.next() * random.next()) / 100),
    conflicts: pairs.map(() => Number(random.next() < 0.05)),
    groups: Array.from({ length: jurors }, (_, j) => j % 4),
    senior: Array.from({ length: jurors }, (_, j) => j % 3 === 0),
  }
}

/** Time and memory with conflicts, backgrounds and seniority, each proven optimal; and what a floor costs. */
export async function measureAssignment(): Promise<Figure[]> {
  const figures: Figure[] = []
  for (const [items, jurors, most] of SIZES) {
    const from = performance.now()
    const cpu = process.cpuUsage()
    const { sum, gap, unheld } = await optimise(instance(items, jurors))
    const took = (performance.now() - from) / 1000
    const spent = process.cpuUsage(cpu).user / 1e6
    const memory = process.memoryUsage().rss / 1e6
    figures.push({
      what: `répartition ${items} × ${jurors}, somme ${sum}`,
      asked: `< ${most} s, < 1000 Mo, optimale`,
      reached: `${took.toFixed(1)} s (${spent.toFixed(1)} s de processeur), ${memory.toFixed(0)} Mo, écart ${gap}`,
      held: took < most && memory < 1000 && gap === 0 && unheld.length === 0,
    })
  }
  return [...figures, ...(hasSelectionData ? [await floorCost()] : [])]
}

async function floorCost(): Promise<Figure> {
  const { N, J, k, S, X } = JSON.parse(readSelectionData('assignment-200x40.json'))
  const problem = { items: N, jurors: J, reviews: k, affinity: S, conflicts: X }
  const groups = Array.from({ length: J }, (_, j) => j % 4)
  const plain = await optimise({ ...problem, groups })
  const lifted = await optimise({ ...problem, groups, floor: 1.88 })
  const highest = await optimiseWorst({ ...problem, groups })
  const cost = (sum: number) => 1 - sum / plain.sum
  const percent = (share: number) => `${(100 * share).toFixed(3)} %`
  return {
    what: `plancher de 1,88 (sans plancher : ${plain.worst})`,
    asked: 'coûte < 0,1 % de la somme',
    reached: `${percent(cost(lifted.sum))} ; le plus haut possible, ${highest.worst}, coûte ${percent(cost(highest.sum))}`,
    held: cost(lifted.sum) < 0.001 && lifted.unheld.length === 0 && highest.worst >= 1.88,
  }
}

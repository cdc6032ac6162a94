import { Chooser } from './choice.ts'
import type { Priced, Setting } from './prices.ts'

/** Paires qui restent en jeu : what each pair would cost at the prices. */
export interface Losses {
  /** For each item, its pairs: L falls by `loss` at the least when the pair is made; by `without` when it is not. */
  pairs: { i: number; j: number; loss: number; without: number }[]
}

export function lossesAt({ problem, items, groups }: Setting, { prices }: Priced): Losses {
  const chooser = new Chooser(groups, problem.senior)
  const pairs: Losses['pairs'] = []
  for (const item of items) {
    chooser.price(item, problem.affinity, prices)
    const best = chooser.best(item)
    const chosen = new Set(chooser.chosen)
    for (const j of item.eligible) {
      const inside = chosen.has(j)
      const loss = inside ? 0 : best - chooser.best(item, j)
      const without = !inside
        ? 0
        : item.kept.has(j)
          ? Number.POSITIVE_INFINITY
          : best - chooser.best(item, -1, j)
      pairs.push({ i: item.index, j, loss, without })
    }
  }
  return { pairs }
}

export interface Core {
  /** Free pairs and pairs made for sure. */
  pairs: { i: number; j: number; sure: boolean }[]
}

/** Pairs that a sum within `gap` of the bound may have; those it must have are sure. */
export const coreOf = ({ pairs }: Losses, gap: number): Core => ({
  pairs: pairs.filter(({ loss }) => loss <= gap).map(({ i, j, without }) => ({ i, j, sure: without > gap })),
})

/** A gap at which about `each` pairs an item stay in play. */
export function gapFor({ pairs }: Losses, items: number, each: number): number {
  const losses = Float64Array.from(pairs, ({ loss }) => loss).sort()
  return Math.max(1e-6, losses[Math.min(losses.length - 1, items * each)] ?? 0)
}

import type { Groups, Item } from './item.ts'

/**
 * Meilleurs lecteurs d'une candidature, at given prices: the set that maximises Σ v_j under the item's own rules.
 * Sets with at most `spare` repeated backgrounds form a matroid (a union of two), so that taking the best
 * that fits, one by one, is optimal; someone senior is then forced in, one background at a time.
 */
export class Chooser {
  readonly chosen: number[] = []
  private readonly used: Int32Array
  private readonly values: Float64Array
  private readonly groups: Groups
  private readonly senior: readonly boolean[] | undefined

  constructor(groups: Groups, senior: readonly boolean[] | undefined) {
    this.groups = groups
    this.senior = senior
    this.used = new Int32Array(groups.count)
    this.values = new Float64Array(groups.of.length)
  }

  /** v_j = s_ij − π_j of the item's eligible jurors, for what is asked next. */
  price(item: Item, affinity: ArrayLike<number>, prices: Float64Array): void {
    const from = item.index * this.groups.of.length
    for (const j of item.eligible) this.values[j] = (affinity[from + j] as number) - (prices[j] as number)
  }

  /** The value of the best set, left in `chosen`; −∞ when there is none. @param forced must be in @param banned must not */
  best(item: Item, forced = -1, banned = -1): number {
    const plain = this.greedy(item, forced, banned)
    if (!item.senior || plain === Number.NEGATIVE_INFINITY || this.hasSenior()) return plain
    let best = Number.NEGATIVE_INFINITY
    let kept: number[] = []
    for (const j of this.seniorsOf(item, banned)) {
      const value = this.greedy(item, forced, banned, j)
      if (value > best) {
        best = value
        kept = [...this.chosen]
      }
    }
    this.chosen.splice(0, this.chosen.length, ...kept)
    return best
  }

  /** The best senior juror of each background: another of the same never does better. */
  private seniorsOf(item: Item, banned: number): Iterable<number> {
    const best = new Map<number, number>()
    for (const j of item.eligible) {
      if (!this.senior?.[j] || j === banned) continue
      const group = this.groups.of[j] as number
      const held = best.get(group)
      if (held === undefined || (this.values[j] as number) > (this.values[held] as number)) best.set(group, j)
    }
    return best.values()
  }

  private hasSenior = () => this.chosen.some(j => this.senior?.[j])

  private greedy(item: Item, forced: number, banned: number, also = -1): number {
    const { chosen, used, values, groups } = this
    used.fill(0)
    chosen.length = 0
    let [sum, spare] = [0, item.spare]
    const take = (j: number) => {
      const group = groups.of[j] as number
      if (used[group]) spare--
      used[group] = (used[group] as number) + 1
      chosen.push(j)
      sum += values[j] as number
    }
    for (const j of item.kept) take(j)
    for (const j of [forced, also]) if (j >= 0 && !chosen.includes(j)) take(j)
    while (chosen.length < item.wanted && spare >= 0) {
      let next = -1
      for (const j of item.eligible) {
        if (j === banned || chosen.includes(j) || (spare === 0 && used[groups.of[j] as number])) continue
        if (next < 0 || (values[j] as number) > (values[next] as number)) next = j
      }
      if (next < 0) return Number.NEGATIVE_INFINITY
      take(next)
    }
    return spare < 0 || chosen.length > item.wanted ? Number.NEGATIVE_INFINITY : sum
  }
}

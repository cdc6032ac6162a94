import type { AssignmentProblem, Unheld } from './problem.ts'

/** Une candidature à répartir : what can be asked for one item by itself, before anyone's load. */
export interface Item {
  index: number
  /** Jurors who may read it, kept ones first. */
  eligible: number[]
  kept: ReadonlySet<number>
  wanted: number
  /** How many readers more than one of their background it takes, at the least. */
  spare: number
  senior: boolean
}

export interface Groups {
  /** A number for each juror's background; an unknown one is nobody else's. */
  of: Int32Array
  count: number
}

export function groupsOf({ jurors, groups }: AssignmentProblem): Groups {
  const seen = new Map<string, number>()
  let count = 0
  const of = Int32Array.from({ length: jurors }, (_, j) => {
    const group = groups?.[j] ?? null
    if (group === null || group === '') return count++
    const known = seen.get(String(group)) ?? count
    if (known === count) seen.set(String(group), count++)
    return known
  })
  return { of, count }
}

/** Every item with what its own conflicts already make impossible. */
export function itemsOf(problem: AssignmentProblem, groups: Groups): { items: Item[]; unheld: Unheld[] } {
  const { items: N, jurors: J, reviews, conflicts, senior, limits } = problem
  const kept: number[][] = Array.from({ length: N }, () => [])
  for (const [i, j] of problem.kept ?? []) kept[i]?.push(j)
  const unheld: Unheld[] = []
  const items = kept.map((held, index): Item => {
    const others = Array.from({ length: J }, (_, j) => j).filter(
      j => !conflicts[index * J + j] && !held.includes(j) && (limits?.[j]?.most ?? 1) > 0,
    )
    const eligible = [...held, ...others]
    const wanted = Math.max(held.length, Math.min(reviews, eligible.length))
    const distinct = (jurors: readonly number[]) => new Set(jurors.map(j => groups.of[j])).size
    const spare = problem.groups
      ? Math.max(held.length - distinct(held), wanted - distinct(eligible), 0)
      : wanted
    const miss = (rule: Unheld['rule'], by: number) => {
      if (by > 0) unheld.push({ rule, item: index, juror: null, by })
    }
    miss('reviews', reviews - wanted)
    if (problem.groups) miss('group', spare)
    const asked = senior !== undefined && wanted > 0
    const possible = asked && seniorFits(held, others, wanted, spare, groups, senior)
    if (asked && !possible) miss('senior', 1)
    return { index, eligible, kept: new Set(held), wanted, spare, senior: possible }
  })
  return { items, unheld }
}

/** Whether someone senior can be among the readers without one more of the same background. */
function seniorFits(
  held: readonly number[],
  others: readonly number[],
  wanted: number,
  spare: number,
  groups: Groups,
  senior: readonly boolean[],
): boolean {
  if (held.some(j => senior[j])) return true
  if (held.length >= wanted) return false
  const all = new Set([...held, ...others].map(j => groups.of[j])).size
  return others
    .filter(j => senior[j])
    .some(j => {
      const base = [...held, j]
      const distinct = new Set(base.map(each => groups.of[each])).size
      // What the base repeats, and what the rest will have to repeat.
      return Math.max(base.length - distinct, wanted - all) <= spare
    })
}

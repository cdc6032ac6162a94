import type { Core } from './core.ts'
import type { Program } from './highs.ts'
import type { Setting } from './prices.ts'
import { type Slack, Slacks } from './slacks.ts'

/** Le programme linéaire : x_ij in {0, 1}, and what may give way when not everything can be held. */
export interface Built {
  program: Program
  /** Row of each juror's load. */
  loadRows: number[]
  slacks: readonly Slack[]
}

type Row = Program['rows'][number]

/** @param soft rules may give way, at a price that puts readers first, then loads, backgrounds, seniority, floor */
export function programOf(setting: Setting, core: Core, soft: boolean): Built {
  const { problem, items, groups, windows } = setting
  const J = problem.jurors
  const pairs = core.pairs
  const program: Program = {
    cost: pairs.map(({ i, j }) => -(problem.affinity[i * J + j] as number)),
    lower: pairs.map(({ i, j, sure }) => (sure || items[i]?.kept.has(j) ? 1 : 0)),
    upper: pairs.map(() => 1),
    integer: false,
    rows: [],
  }
  const slacks = new Slacks(program, soft)
  const ofItem: number[][] = items.map(() => [])
  const ofJuror: number[][] = windows.map(() => [])
  pairs.forEach(({ i, j }, column) => {
    ofItem[i]?.push(column)
    ofJuror[j]?.push(column)
  })
  const juror = (column: number) => pairs[column]?.j ?? 0
  const add = (columns: number[], low: number, high: number): Row => {
    const row = { columns: [...columns], values: columns.map(() => 1), low, high }
    program.rows.push(row)
    return row
  }
  for (const item of items) {
    const columns = ofItem[item.index] ?? []
    slacks.missing(add(columns, item.wanted, item.wanted), item.index, item.wanted)
    if (problem.groups) {
      const byGroup = Map.groupBy(columns, column => groups.of[juror(column)] ?? 0)
      const crowded = [...byGroup.values()].filter(same => same.length > 1)
      slacks.repeated(
        crowded.map(same => add(same, 0, 1)),
        item.index,
        item.spare,
      )
    }
    if (item.senior) {
      const seniors = columns.filter(column => problem.senior?.[juror(column)])
      slacks.short(add(seniors, 1, Number.POSITIVE_INFINITY), 'senior', item.index)
    }
    if (problem.floor !== undefined) {
      const row = add(columns, problem.floor, Number.POSITIVE_INFINITY)
      row.values = columns.map(column => -(program.cost[column] ?? 0))
      slacks.short(row, 'floor', item.index)
    }
  }
  const loadRows = windows.map(({ low, high }, j) => {
    slacks.uneven(add(ofJuror[j] ?? [], low, high), j, problem.limits?.[j]?.most ?? problem.items)
    return program.rows.length - 1
  })
  return { program, loadRows, slacks: slacks.all }
}

import type { Program } from './highs.ts'
import type { AssignmentRule } from './problem.ts'

/** Ce qui peut céder : columns that let a rule be missed, each unit dearer than any affinity it could buy. */
export interface Slack {
  column: number
  rule: AssignmentRule
  item: number | null
  juror: number | null
}

type Row = Program['rows'][number]
const PRICES = { reviews: 1_000_000, load: 3000, group: 150, senior: 50, floor: 20 }
/** Each unit of load out of its window costs more than the one before: overloads are shared. */
const TIERS = 8

export class Slacks {
  readonly all: Slack[] = []
  private readonly program: Program
  private readonly soft: boolean

  constructor(program: Program, soft: boolean) {
    this.program = program
    this.soft = soft
  }

  /** Readers that nobody can be found for. */
  missing(row: Row, item: number, most: number): void {
    if (this.soft) this.add([row], 1, most, PRICES.reviews, { rule: 'reviews', item, juror: null })
  }

  /** Readers of a background already there: `spare` of them for nothing. */
  repeated(rows: Row[], item: number, spare: number): void {
    if (rows.length === 0 || (spare === 0 && !this.soft)) return
    const columns = rows.map(row => this.column([row], -1, Number.POSITIVE_INFINITY, 0))
    const total = { columns, values: columns.map(() => 1), low: 0, high: spare }
    this.program.rows.push(total)
    if (this.soft)
      this.add([total], -1, Number.POSITIVE_INFINITY, PRICES.group, { rule: 'group', item, juror: null })
  }

  short(row: Row, rule: 'senior' | 'floor', item: number): void {
    if (this.soft) this.add([row], 1, Number.POSITIVE_INFINITY, PRICES[rule], { rule, item, juror: null })
  }

  /** Loads over or under their window; never over what the juror takes. */
  uneven(row: Row, juror: number, most: number): void {
    if (!this.soft) return
    const room = Math.max(0, most - row.high)
    for (const [sign, whole] of [
      [-1, room],
      [1, row.low],
    ] as const) {
      let left = whole
      for (let tier = 1; tier <= TIERS && left > 0; tier++) {
        const most = tier === TIERS ? left : 1
        this.add([row], sign, most, PRICES.load * tier, { rule: 'load', item: null, juror })
        left -= most
      }
    }
  }

  private add(rows: Row[], sign: number, most: number, cost: number, slack: Omit<Slack, 'column'>): void {
    this.all.push({ ...slack, column: this.column(rows, sign, most, cost) })
  }

  private column(rows: Row[], sign: number, most: number, cost: number): number {
    const column = this.program.cost.push(cost) - 1
    this.program.lower.push(0)
    this.program.upper.push(most)
    for (const row of rows) {
      row.columns.push(column)
      row.values.push(sign)
    }
    return column
  }
}

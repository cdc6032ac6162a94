import highsModule, { type Highs } from 'highs'

/** HiGHS, an exact solver of linear programs, with or without whole numbers; rows are Σ values × columns. */
export interface Program {
  /** Minimised. */
  cost: number[]
  lower: number[]
  upper: number[]
  integer: boolean
  rows: { columns: number[]; values: number[]; low: number; high: number }[]
}

export interface Solved {
  status: 'optimal' | 'feasible' | 'infeasible'
  columns: Float64Array
  /** Shadow prices of the rows, of a program without whole numbers. */
  prices: Float64Array
  cost: number
}

export type Solver = (program: Program) => Solved

// Its types describe the CommonJS build: as a module, the default export is the loader itself.
const load = highsModule as unknown as typeof highsModule.default
let loaded: Promise<Highs> | undefined

export async function loadSolver(): Promise<Solver> {
  loaded ??= load()
  const highs = await loaded
  return program => solveWith(highs, program)
}

function solveWith(highs: Highs, { cost, lower, upper, integer, rows }: Program): Solved {
  if (cost.length === 0) return nothingToChoose(rows)
  const bounded = (value: number) => (Number.isFinite(value) ? value : Math.sign(value) * highs.infinity)
  const starts = [0]
  for (const { columns } of rows) starts.push((starts.at(-1) ?? 0) + columns.length)
  const [numCols, numRows] = [cost.length, rows.length]
  const { optimal, infeasible } = highs.constants.modelStatus
  return highs.withModel(
    {
      numCols,
      numRows,
      colCost: cost,
      colLower: lower,
      colUpper: upper.map(bounded),
      rowLower: rows.map(({ low }) => bounded(low)),
      rowUpper: rows.map(({ high }) => bounded(high)),
      matrix: {
        format: 'csr',
        numCols,
        numRows,
        starts,
        indices: rows.flatMap(({ columns }) => columns),
        values: rows.flatMap(({ values }) => values),
      },
      ...(integer ? { integrality: new Int32Array(numCols).fill(1) } : {}),
    },
    (model): Solved => {
      model.options.set(numCols <= SMALL_UP_TO ? SMALL : LARGE)
      model.run()
      const status = model.getModelStatus()
      if (status === infeasible || !HAS_SOLUTION.has(model.info.get('primal_solution_status')))
        return { ...NOTHING, status: 'infeasible' }
      const { colValue, rowDual } = model.getSolution()
      return {
        status: status === optimal ? 'optimal' : 'feasible',
        columns: Float64Array.from(colValue),
        prices: Float64Array.from(rowDual ?? []),
        cost: model.getObjectiveValue(),
      }
    },
  )
}

// Small programs are solved without presolve nor clock: the same answer however busy the machine is. Large ones
// need presolve, whose search for dependent rows takes minutes on ties unless the clock cuts it (1 % of the limit):
// of several optima, which one is found may then differ; the sum never does.
const EXACT = { output_flag: false, mip_rel_gap: 0, mip_abs_gap: 1e-6 }
const SMALL = { ...EXACT, presolve: 'off', mip_max_nodes: 20_000 }
const LARGE = { ...EXACT, time_limit: 120 }
const SMALL_UP_TO = 18_000
const HAS_SOLUTION = new Set<unknown>([2, 2n])
const NOTHING = { columns: new Float64Array(0), prices: new Float64Array(0), cost: 0 }

const nothingToChoose = (rows: Program['rows']): Solved => ({
  ...NOTHING,
  prices: new Float64Array(rows.length),
  status: rows.every(({ low, high }) => low <= 0 && high >= 0) ? 'optimal' : 'infeasible',
})

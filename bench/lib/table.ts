export interface Row {
  work: string
  database: string
  perSecond: number
  p50: number
  p99: number
  /** Processor milliseconds per request, Node and PostgreSQL together; null when it is counted on another row. */
  processor: number | null
  /** The most seen, in megabytes. */
  memory: number | null
}

const HEAD = ['work', 'database', 'req/s', 'p50 ms', 'p99 ms', 'cpu ms/req', 'memory MB']

/** A plain table, columns aligned. */
export function printTable(rows: Row[]): void {
  const cells = rows.map(row => [
    row.work,
    row.database,
    row.perSecond.toFixed(0),
    row.p50.toFixed(1),
    row.p99.toFixed(1),
    row.processor?.toFixed(2) ?? '',
    row.memory?.toFixed(0) ?? '',
  ])
  const widths = HEAD.map((head, i) => Math.max(head.length, ...cells.map(cell => cell[i]?.length ?? 0)))
  const line = (cell: string[]) =>
    cell.map((text, i) => (i < 2 ? text.padEnd(widths[i] ?? 0) : text.padStart(widths[i] ?? 0))).join('  ')
  console.log([line(HEAD), ...cells.map(line)].join('\n'))
}

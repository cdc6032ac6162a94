import { installServer } from '../test/database/server-setup.ts'
import { measureFollowPages } from './follow-pages.ts'
import { readDatabases, readOptions } from './lib/options.ts'
import { printTable, type Row } from './lib/table.ts'
import { measurePortfolioPages } from './portfolio-pages.ts'

/** The portfolio's part of `npm run bench`, alone. */
const USAGE =
  'node scripts/run.mjs bench/portfolio-main.ts bench-portfolio [--database server|embedded] [--portfolio FICHIER]'
const { values } = readOptions(USAGE, { database: '', portfolio: '' })
const rows: Row[] = []
installServer()
for (const database of readDatabases(USAGE, values.database)) {
  rows.push(...(await measurePortfolioPages(database, values.portfolio)))
  rows.push(...(await measureFollowPages(database, values.portfolio)))
}
printTable(rows)
process.exit(0)

import { loadavg } from 'node:os'
import { findServerBinaries, installServer } from '../test/database/server-setup.ts'
import { measureAnnouncement } from './announcement.ts'
import { readDatabases, readOptions, refuse, wholeNumber } from './lib/options.ts'
import { printTable, type Row } from './lib/table.ts'

import { measureReviewPages } from './review-pages.ts'
import { measureRush } from './rush/rush.ts'
import { measureScience } from './science.ts'

/** `npm run bench`: what is measured, on both databases, against the floor of the same run. */
const USAGE =
  'npm run bench -- [--seconds 60] [--rate 300] [--database server|embedded] [--only science [--part speed|simulation|held-out|assignment|similar]]'
const { values, positionals } = readOptions(USAGE, {
  seconds: '60',
  rate: '300',
  database: '',
  only: '',
  part: '',
})
const seconds = wholeNumber(USAGE, values.seconds, 1, 3600)
const rate = wholeNumber(USAGE, values.rate, 1, 5000)
const wanted = readDatabases(USAGE, values.database)
if (positionals.length > 0 || !['', 'science'].includes(values.only)) refuse(USAGE)

const rows: Row[] = []
const broken: string[] = []
if (values.only === '') installServer()
for (const database of values.only === '' ? wanted : []) {
  if (database === 'server' && findServerBinaries() === null) {
    console.log(
      '*** MESURES SUR SERVEUR SAUTÉES : aucun PostgreSQL installé (apt-get install postgresql). ***',
    )
    continue
  }
  const busy = loadavg()[0] ?? 0
  const rush = await measureRush(database, seconds, rate)
  rows.push(...rush.rows, ...(await measureReviewPages(database)))
  broken.push(...rush.broken.map(words => `${database} : ${words}`))
  const { acknowledged, kept, memory } = rush
  console.log(
    `${database} : ${acknowledged.saves} enregistrements et ${acknowledged.sends} envois acceptés, ${kept.saves} et ${kept.sends} relus en base ; mémoire du processus web ${memory.start.toFixed(0)} Mo avant, ${memory.most.toFixed(0)} Mo au plus ; charge de la machine avant la mesure ${busy.toFixed(1)}.`,
  )
}
if (values.only === '') {
  console.log(await measureAnnouncement())
  printTable(rows)
}
broken.push(...(await measureScience(values.part)))
for (const words of broken) console.log(`NON TENU  ${words}`)
process.exit(broken.length === 0 ? 0 : 1)

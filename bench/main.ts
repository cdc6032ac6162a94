import { loadavg } from 'node:os'
import { findServerBinaries, installServer } from '../test/database/server-setup.ts'
import { measureAnnouncement } from './announcement.ts'
import { measureFollowPages } from './follow-pages.ts'
import { readDatabases, readOptions, refuse, wholeNumber } from './lib/options.ts'
import { printTable, type Row } from './lib/table.ts'
import { measurePortfolioPages } from './portfolio-pages.ts'
import { measurePublicPage } from './public-page.ts'
import { measureReviewPages } from './review-pages.ts'
import { measureRush, THERE } from './rush/rush.ts'
import { measureScience } from './science.ts'

/** `npm run bench`: what is measured, on both databases, against the floor of the same run. */
const USAGE =
  'npm run bench -- [--seconds 60] [--rate 300] [--database server|embedded] [--portfolio FICHIER] [--only public-page|rush|science] [--there 200|2000|10000] [--part speed|simulation|held-out|assignment|similar]'
const { values, positionals } = readOptions(USAGE, {
  seconds: '60',
  rate: '300',
  database: '',
  portfolio: '',
  only: '',
  there: '',
  part: '',
})
const seconds = wholeNumber(USAGE, values.seconds, 1, 3600)
const rate = wholeNumber(USAGE, values.rate, 1, 5000)
const wanted = readDatabases(USAGE, values.database)
const sizes = values.there === '' ? THERE : [wholeNumber(USAGE, values.there, 1, 100_000)]
if (positionals.length > 0 || !['', 'public-page', 'rush', 'science'].includes(values.only)) refuse(USAGE)

const rows: Row[] = []
const broken: string[] = []
if (values.only !== 'science') installServer()
for (const database of values.only === 'science' ? [] : wanted) {
  if (database === 'server' && findServerBinaries() === null) {
    console.log(
      '*** MESURES SUR SERVEUR SAUTÉES : aucun PostgreSQL installé (apt-get install postgresql). ***',
    )
    continue
  }
  const busy = loadavg()[0] ?? 0
  if (values.only !== 'rush') {
    const page = await measurePublicPage(database, seconds)
    rows.push(...page.rows)
    broken.push(...page.broken.map(words => `${database} : ${words}`))
  }
  for (const there of values.only === 'public-page' ? [] : sizes) {
    const rush = await measureRush(database, seconds, rate, there)
    rows.push(...rush.rows)
    broken.push(...rush.broken.map(words => `${database}, ${there} déjà là : ${words}`))
    const { acknowledged, kept, memory } = rush
    console.log(
      `${database}, ${there} candidatures déjà là : ${acknowledged.saves} enregistrements, ${acknowledged.sends} envois et ${acknowledged.files} fichiers acceptés, ${kept.saves}, ${kept.sends} et ${kept.files} relus en base ; mémoire du processus web ${memory.start.toFixed(0)} Mo avant, ${memory.most.toFixed(0)} Mo au plus ; charge de la machine avant la mesure ${busy.toFixed(1)}.`,
    )
  }
  if (values.only !== '') continue
  rows.push(...(await measureReviewPages(database)))
  rows.push(...(await measurePortfolioPages(database, values.portfolio)))
  rows.push(...(await measureFollowPages(database, values.portfolio)))
}
if (values.only === '') console.log(await measureAnnouncement())
if (rows.length > 0) printTable(rows)
if (values.only === '' || values.only === 'science') broken.push(...(await measureScience(values.part)))
for (const words of broken) console.log(`NON TENU  ${words}`)
process.exit(broken.length === 0 ? 0 : 1)

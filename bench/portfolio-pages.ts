import { findServerBinaries, startServer } from '../test/database/server-setup.ts'
import { newDataFolder, startPepin } from '../test/pepin.ts'
import { Browser } from './lib/browser.ts'
import { closedLoop } from './lib/load.ts'
import { plantOnServer } from './lib/plant.ts'
import { plantPortfolio } from './lib/plant-portfolio.ts'
import { memoryMb, nodeUnder, postmasterOf, processorMs, socketsOf } from './lib/processor.ts'
import type { Row } from './lib/table.ts'

/** The bar: the same cost per page whatever the size of the portfolio. */
const SIZES = [435, 20_000] as const
const SAME = 0.3
const REQUESTS = 300
const MEASURES = 5

const WORKS: readonly (readonly [name: string, path: (place: Place, n: number) => string])[] = [
  ['page du portefeuille', () => '/produits'],
  ['page d’un produit', ({ slugs }, n) => `/produits/${slugs[n % slugs.length]}`],
  ['recherche, un mot rare', () => '/produits?mots=palourdes'],
  ['recherche, un mot courant', () => '/produits?mots=simplifier'],
  ['filtre par étape', () => '/produits?etape=acceleration'],
  ['filtre par incubateur', ({ incubator }) => `/produits?incubateur=${incubator}`],
]

interface Place {
  size: number
  slugs: readonly string[]
  incubator: string
  browser: Browser
  pids: number[]
  close(): Promise<void>
}

/** One row a page and a size. @param path a real portfolio for the first products, or '' */
export async function measurePortfolioPages(database: 'server' | 'embedded', path: string): Promise<Row[]> {
  if (database === 'server' && findServerBinaries() === null) return []
  const places: Place[] = []
  try {
    for (const size of SIZES) places.push(await openAt(database, size, path))
    const rows: Row[] = []
    for (const work of WORKS) {
      const measured = await measureInTurn(work, database, places)
      rows.push(...measured)
      sayWhetherSame(work[0], database, measured)
    }
    return rows
  } finally {
    for (const place of places) await place.close()
  }
}

async function openAt(database: 'server' | 'embedded', size: number, path: string): Promise<Place> {
  const server = database === 'server' ? await startServer() : null
  if (server) await plantOnServer(server.url)
  const data = newDataFolder()
  const pepin = await startPepin({ data, env: server ? { DATABASE_URL: server.url } : {} })
  const folder = server?.folder ?? `${data}/postgresql`
  const url = server?.url ?? `postgres://pepin@/postgres?host=${encodeURIComponent(socketsOf(folder))}`
  const close = async () => {
    await pepin.remove()
    server?.stop()
  }
  try {
    const { slugs, incubator, took } = await plantPortfolio(url, size, path)
    console.log(`${database} : ${size} produits repris en ${(took / 1000).toFixed(1)} s`)
    const pids = [nodeUnder(pepin.process.pid ?? 0), postmasterOf(folder)]
    return { size, slugs, incubator, browser: new Browser(pepin.url), pids, close }
  } catch (error) {
    await close()
    throw error
  }
}

/** The sizes one after the other, several times; the median of each, the first round warming up. */
async function measureInTurn(
  [name, path]: (typeof WORKS)[number],
  database: string,
  places: readonly Place[],
): Promise<Row[]> {
  const taken: Row[][] = places.map(() => [])
  for (let round = 0; round <= MEASURES; round++)
    for (const [index, place] of places.entries()) {
      const { size, browser, pids } = place
      const before = processorMs(pids)
      const load = await closedLoop(4, REQUESTS, async n => {
        const answer = await browser.send('GET', path(place, n))
        await answer.text()
        return answer.status === 200
      })
      const processor = (processorMs(pids) - before) / load.done
      const { done, seconds, p50, p99, failed } = load
      if (failed > 0) console.log(`${name}, ${database} : ${failed} requêtes sans réponse juste`)
      const work = `${name}, ${size} produits`
      const row = {
        work,
        database,
        perSecond: done / seconds,
        p50,
        p99,
        processor,
        memory: memoryMb(pids[0] ?? 0),
      }
      if (round > 0) taken[index]?.push(row)
    }
  return taken.flatMap(rows => {
    rows.sort((a, b) => (a.processor ?? 0) - (b.processor ?? 0))
    return rows.slice(Math.floor(rows.length / 2), Math.floor(rows.length / 2) + 1)
  })
}

function sayWhetherSame(work: string, database: string, rows: readonly Row[]): void {
  const [small = null, large = null] = rows.map(({ processor }) => processor)
  if (small === null || large === null) return
  const change = large / small - 1
  const verdict = change > SAME ? 'PLUS CHER que la barre' : change < -SAME ? 'moins cher' : 'à 30 % près'
  const percent = `${change < 0 ? '' : '+'}${Math.round(change * 100)} %`
  console.log(
    `${work}, ${database} : ${percent} de processeur de ${SIZES[0]} à ${SIZES[1]} produits, ${verdict}`,
  )
}

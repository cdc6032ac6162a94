import { findServerBinaries, startServer } from '../test/database/server-setup.ts'
import { newDataFolder, startPepin } from '../test/pepin.ts'
import { Browser, formTo } from './lib/browser.ts'
import { closedLoop } from './lib/load.ts'
import { plantOnServer } from './lib/plant.ts'
import { type PlantedReviews, plantReviews } from './lib/plant-reviews.ts'
import { memoryMb, nodeUnder, postmasterOf, processorMs, socketsOf } from './lib/processor.ts'
import type { Row } from './lib/table.ts'

/** The bar: the same cost whatever the size of the call. */
const SIZES = [200, 2000] as const
const SAME = 0.2
/** Requests of one measure, and how many measures the median is taken of. */
const REQUESTS = 300
const MEASURES = 5

type Work = (n: number) => Promise<boolean>

/** One row a work and a size: a review saved, a juror's home, an application with its reviews. */
export async function measureReviewPages(database: 'server' | 'embedded'): Promise<Row[]> {
  if (database === 'server' && findServerBinaries() === null) return []
  const places: Place[] = []
  try {
    for (const size of SIZES) places.push(await openAt(database, size))
    const rows: Row[] = []
    for (const [index, work] of WORKS.entries()) {
      const measured = await measureInTurn(index, work, database, places)
      rows.push(...measured)
      sayWhetherSame(work, database, measured)
    }
    return rows
  } finally {
    for (const place of places) await place.close()
  }
}

const WORKS = ['review saved', 'juror’s home', 'application with its reviews'] as const

interface Place {
  size: number
  works: Work[]
  pids: number[]
  close(): Promise<void>
}

async function openAt(database: 'server' | 'embedded', size: number): Promise<Place> {
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
    const works = await worksOn(pepin.url, await plantReviews(url, size))
    return { size, works, pids: [nodeUnder(pepin.process.pid ?? 0), postmasterOf(folder)], close }
  } catch (error) {
    await close()
    throw error
  }
}

async function worksOn(url: string, { jurors, organiser, reviewed }: PlantedReviews): Promise<Work[]> {
  const signedIn = (session: string) => {
    const browser = new Browser(url)
    browser.cookies.set('pepin_session', session)
    return browser
  }
  const readers = await Promise.all(
    jurors.map(async ({ session, applicationId }) => {
      const browser = signedIn(session)
      const form = formTo(await browser.open(`/evaluations/${applicationId}`), /^\/evaluations\//)
      return { browser, form, fields: new Map(form.fields), busy: false }
    }),
  )
  const atDesk = signedIn(organiser)
  const ok = async (browser: Browser, path: string) => {
    const answer = await browser.send('GET', path)
    await answer.text()
    return answer.status === 200
  }
  const saved: Work = async n => {
    const reader = readers.find(({ busy }) => !busy)
    if (!reader) return false
    reader.busy = true
    try {
      reader.fields.set('commentaire', `Version ${n}. ${'Un avis argumenté. '.repeat(20)}`)
      const body = [...reader.fields]
        .map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`)
        .join('&')
      const answer = await reader.browser.send('POST', reader.form.action, body, {
        accept: 'application/json',
      })
      const kept = (await answer.json()) as { saved: boolean; versions?: Record<string, string> }
      for (const [field, mark] of Object.entries(kept.versions ?? {})) reader.fields.set(`v.${field}`, mark)
      return kept.saved
    } finally {
      reader.busy = false
    }
  }
  return [
    saved,
    n => {
      const reader = readers[n % readers.length]
      return reader ? ok(reader.browser, '/evaluations') : Promise.resolve(false)
    },
    n => ok(atDesk, `/gestion/candidatures/${reviewed[n % reviewed.length]}/evaluations`),
  ]
}

/**
 * The sizes one after the other, several times, so that whatever else the machine does weighs on both;
 * the median of each, since processor time is read in ticks of ten milliseconds.
 */
async function measureInTurn(
  index: number,
  work: string,
  database: string,
  places: readonly Place[],
): Promise<Row[]> {
  const taken: Row[][] = places.map(() => [])
  for (let round = 0; round <= MEASURES; round++)
    for (const [n, { size, works, pids }] of places.entries()) {
      const ask = works[index]
      if (!ask) continue
      const row = await measureOnce(`${work}, ${size} applications`, database, ask, pids)
      // The first round warms up.
      if (round > 0) taken[n]?.push(row)
    }
  return taken.flatMap(rows => {
    rows.sort((a, b) => (a.processor ?? 0) - (b.processor ?? 0))
    return rows.slice(Math.floor(rows.length / 2), Math.floor(rows.length / 2) + 1)
  })
}

async function measureOnce(work: string, database: string, ask: Work, pids: number[]): Promise<Row> {
  const before = processorMs(pids)
  const load = await closedLoop(4, REQUESTS, ask)
  const spent = processorMs(pids) - before
  if (load.failed > 0) console.log(`${work}, ${database} : ${load.failed} requêtes sans réponse juste`)
  return {
    work,
    database,
    perSecond: load.done / load.seconds,
    p50: load.p50,
    p99: load.p99,
    processor: spent / load.done,
    memory: memoryMb(pids[0] ?? 0),
  }
}

function sayWhetherSame(work: string, database: string, rows: readonly Row[]): void {
  const [small = null, large = null] = rows.map(({ processor }) => processor)
  if (small === null || large === null) return
  const change = large / small - 1
  const verdict = Math.abs(change) <= SAME ? 'within 20 %' : change < 0 ? 'cheaper' : 'DEARER than the bar'
  const percent = `${change < 0 ? '' : '+'}${Math.round(change * 100)} %`
  console.log(
    `${work}, ${database}: ${percent} of processor from ${SIZES[0]} to ${SIZES[1]} applications, ${verdict}`,
  )
}

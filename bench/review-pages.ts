import { findServerBinaries, startServer } from '../test/database/server-setup.ts'
import { newDataFolder, startPepin } from '../test/pepin.ts'
import { Browser, formTo } from './lib/browser.ts'
import { closedLoop } from './lib/load.ts'
import { plantOnServer } from './lib/plant.ts'
import { type PlantedReviews, plantReviews } from './lib/plant-reviews.ts'
import { memoryMb, postmasterOf, processorMs, socketsOf } from './lib/processor.ts'
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
  const rows: Row[] = []
  for (const size of SIZES) rows.push(...(await measureAt(database, size)))
  for (const work of WORKS) sayWhetherSame(work, database, rows)
  return rows
}

const WORKS = ['review saved', 'juror’s home', 'application with its reviews'] as const
const named = (work: string, size: number) => `${work}, ${size} applications`

async function measureAt(database: 'server' | 'embedded', size: number): Promise<Row[]> {
  const server = database === 'server' ? await startServer() : null
  if (server) await plantOnServer(server.url)
  const data = newDataFolder()
  const pepin = await startPepin({ data, env: server ? { DATABASE_URL: server.url } : {} })
  const folder = server?.folder ?? `${data}/postgresql`
  try {
    const url = server?.url ?? `postgres://pepin@/postgres?host=${encodeURIComponent(socketsOf(folder))}`
    const planted = await plantReviews(url, size)
    const works = await worksOn(pepin.url, planted)
    const pids = [pepin.process.pid ?? 0, postmasterOf(folder)]
    const rows: Row[] = []
    for (const [index, work] of works.entries())
      rows.push(await measured(named(WORKS[index] ?? '', size), database, work, pids))
    return rows
  } finally {
    await pepin.remove()
    server?.stop()
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

/** The median of a few measures: processor time is read in ticks of ten milliseconds. */
async function measured(work: string, database: string, ask: Work, pids: number[]): Promise<Row> {
  await closedLoop(4, REQUESTS, ask)
  const rows: Row[] = []
  for (let n = 0; n < MEASURES; n++) {
    const before = processorMs(pids)
    const load = await closedLoop(4, REQUESTS, ask)
    const spent = processorMs(pids) - before
    if (load.failed > 0) console.log(`${work}, ${database} : ${load.failed} requêtes sans réponse juste`)
    rows.push({
      work,
      database,
      perSecond: load.done / load.seconds,
      p50: load.p50,
      p99: load.p99,
      processor: spent / load.done,
      memory: memoryMb(pids[0] ?? 0),
    })
  }
  rows.sort((a, b) => a.processor - b.processor)
  const middle = rows[Math.floor(rows.length / 2)]
  if (!middle) throw new Error('nothing was measured')
  return middle
}

function sayWhetherSame(work: string, database: string, rows: readonly Row[]): void {
  const at = (size: number) => rows.find(row => row.work === named(work, size))?.processor ?? 0
  const [small, large] = [at(SIZES[0]), at(SIZES[1])]
  const change = large / small - 1
  const verdict = Math.abs(change) <= SAME ? 'within 20 %' : change < 0 ? 'cheaper' : 'DEARER than the bar'
  const percent = `${change < 0 ? '' : '+'}${Math.round(change * 100)} %`
  console.log(
    `${work}, ${database}: ${percent} of processor from ${SIZES[0]} to ${SIZES[1]} applications, ${verdict}`,
  )
}

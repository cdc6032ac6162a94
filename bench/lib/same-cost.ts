import { startServer } from '../../test/database/server-setup.ts'
import { newDataFolder, startPepin } from '../../test/pepin.ts'
import { closedLoop } from './load.ts'
import { plantOnServer } from './plant.ts'
import { memoryMb, nodeUnder, postmasterOf, processorMs, socketsOf } from './processor.ts'
import type { Row } from './table.ts'

/** Requests of one measure, and how many measures the median is taken of. */
const REQUESTS = 300
const MEASURES = 5

export type Work = (n: number) => Promise<boolean>

/** Pages that must cost the same whatever the size of what they are about. */
export interface SameCost {
  sizes: readonly [number, number]
  /** What the sizes count. */
  unit: string
  /** 0.2: within twenty per cent. */
  bar: number
  works: readonly string[]
  /** Plants that many on a started Pépin; answers one way to ask each work. */
  open(places: { url: string; databaseUrl: string; size: number }): Promise<Work[]>
}

interface Place {
  size: number
  works: Work[]
  pids: number[]
  close(): Promise<void>
}

/** One row a work and a size. */
export async function measureSameCost(database: 'server' | 'embedded', same: SameCost): Promise<Row[]> {
  const places: Place[] = []
  try {
    for (const size of same.sizes) places.push(await openAt(database, same, size))
    const rows: Row[] = []
    for (const [index, work] of same.works.entries()) {
      const measured = await measureInTurn(index, { work, database, unit: same.unit }, places)
      rows.push(...measured)
      sayWhetherSame(work, database, same, measured)
    }
    return rows
  } finally {
    for (const place of places) await place.close()
  }
}

async function openAt(database: 'server' | 'embedded', same: SameCost, size: number): Promise<Place> {
  const server = database === 'server' ? await startServer() : null
  if (server) await plantOnServer(server.url)
  const data = newDataFolder()
  const pepin = await startPepin({ data, env: server ? { DATABASE_URL: server.url } : {} })
  const folder = server?.folder ?? `${data}/postgresql`
  const databaseUrl =
    server?.url ?? `postgres://pepin@/postgres?host=${encodeURIComponent(socketsOf(folder))}`
  const close = async () => {
    await pepin.remove()
    server?.stop()
  }
  try {
    const works = await same.open({ url: pepin.url, databaseUrl, size })
    return { size, works, pids: [nodeUnder(pepin.process.pid ?? 0), postmasterOf(folder)], close }
  } catch (error) {
    await close()
    throw error
  }
}

/**
 * The sizes one after the other, several times, so that whatever else the machine does weighs on both;
 * the median of each, since processor time is read in ticks of ten milliseconds.
 */
async function measureInTurn(
  index: number,
  { work, database, unit }: { work: string; database: string; unit: string },
  places: readonly Place[],
): Promise<Row[]> {
  const taken: Row[][] = places.map(() => [])
  for (let round = 0; round <= MEASURES; round++)
    for (const [n, { size, works, pids }] of places.entries()) {
      const ask = works[index]
      if (!ask) continue
      const row = await measureOnce(`${work}, ${size} ${unit}`, database, ask, pids)
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

function sayWhetherSame(
  work: string,
  database: string,
  { bar, sizes, unit }: SameCost,
  rows: readonly Row[],
): void {
  const [small = null, large = null] = rows.map(({ processor }) => processor)
  if (small === null || large === null) return
  const change = large / small - 1
  const within = `within ${Math.round(bar * 100)} %`
  const verdict = Math.abs(change) <= bar ? within : change < 0 ? 'cheaper' : 'DEARER than the bar'
  const percent = `${change < 0 ? '' : '+'}${Math.round(change * 100)} %`
  console.log(
    `${work}, ${database}: ${percent} of processor from ${sizes[0]} to ${sizes[1]} ${unit}, ${verdict}`,
  )
}

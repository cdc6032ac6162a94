import { sql } from 'kysely'
import { connect } from '../../src/platform/database/connect.ts'
import type { Db } from '../../src/platform/database/tables.ts'
import { ensureForm } from '../../src/programme/applications/actions/start-application.ts'
import { findCall } from '../../src/programme/calls/store.ts'
import { testAct } from '../../test/act.ts'
import { startServer } from '../../test/database/server-setup.ts'
import { newDataFolder, startPepin } from '../../test/pepin.ts'
import { findOpenCall } from '../lib/applicant.ts'
import { Browser } from '../lib/browser.ts'
import { type Load, openLoop } from '../lib/load.ts'
import { measureFloor, rowOf } from '../lib/measure-floor.ts'
import { plantOnServer } from '../lib/plant.ts'
import { plantReceived } from '../lib/plant-received.ts'
import { memoryMb, nodeUnder, postmasterOf, processorMs, socketsOf, watchMemory } from '../lib/processor.ts'
import type { Row } from '../lib/table.ts'
import { Crowd, rushed } from './agents.ts'
import { prepareAgents } from './prepare.ts'
import { type Kept, readBack } from './read-back.ts'
import { openReaders, READERS } from './readers.ts'

const AGENTS = 2000
const WARM_UP = 5

export interface Rush {
  rows: Row[]
  kept: Kept
  acknowledged: { saves: number; sends: number; files: number }
  memory: { start: number; most: number }
  /** Promises of the bar that were not kept. */
  broken: string[]
}

/** Applications already received when the rush begins. */
export const THERE = [200, 2000, 10_000] as const

/** The deadline rush of the bar, at `rate` saves and sends a second, `there` applications being received. */
export async function measureRush(
  database: 'server' | 'embedded',
  seconds: number,
  rate: number,
  there: number,
): Promise<Rush> {
  const server = database === 'server' ? await startServer() : null
  if (server) await plantOnServer(server.url)
  const data = newDataFolder()
  const pepin = await startPepin({ data, env: server ? { DATABASE_URL: server.url } : {} })
  const folder = server?.folder ?? `${data}/postgresql`
  const url = server?.url ?? `postgres://pepin@/postgres?host=${encodeURIComponent(socketsOf(folder))}`
  const db = connect(url, 2)
  try {
    const [node, postgres] = [nodeUnder(pepin.process.pid ?? 0), postmasterOf(folder)]
    const slug = (await findOpenCall(new Browser(pepin.url))).split('/').at(-1) ?? ''
    await plantThere(db, slug, there)
    const crowd = new Crowd((await prepareAgents(db, pepin.url, slug, AGENTS)).map(rushed))
    const read = await openReaders(db, pepin.url, slug)
    const start = memoryMb(node)
    const rush = (length: number) =>
      Promise.all([openLoop(rate, length, () => crowd.act()), openLoop(READERS, length, read)])
    const watch = watchMemory(node)
    await rush(WARM_UP)
    const before = processorMs([node, postgres])
    const [writes, reads] = await rush(seconds)
    const spent = processorMs([node, postgres]) - before
    const memory = { start, most: watch.stop() }
    const kept = await readBack(db, crowd.agents)
    const sum = (count: 'saves' | 'sends') => crowd.agents.reduce((all, agent) => all + agent[count], 0)
    const processor = spent / (writes.done + reads.done)
    return {
      rows: [
        rowOf(`rush, ${there} there: saves and sends, ${rate}/s`, database, writes, processor, memory.most),
        rowOf(`rush, ${there} there: ${READERS} readers`, database, reads, null, null),
        await measureFloor(database, url, postgres, rate),
      ],
      kept,
      acknowledged: {
        saves: sum('saves'),
        sends: sum('sends'),
        files: crowd.agents.reduce((all, { files }) => all + files.length, 0),
      },
      memory,
      broken: brokenBy({ writes, reads, kept, memory: memory.most }),
    }
  } finally {
    await db.destroy()
    await pepin.remove()
    server?.stop()
  }
}

async function plantThere(db: Db, slug: string, there: number): Promise<void> {
  const call = await findCall(db, slug)
  if (!call) throw new Error(`no call ${slug}`)
  const number = await ensureForm(testAct(db, new Date()), call.id)
  await db
    .connection()
    .execute(one => plantReceived(one, { id: call.id, incubator_id: call.incubatorId, number }, there))
  await sql`analyze applications, application_sendings`.execute(db)
}

interface Measured {
  writes: Load
  reads: Load
  kept: Kept
  memory: number
}

function brokenBy({ writes, reads, kept, memory }: Measured): string[] {
  const checks: [boolean, string][] = [
    [
      writes.failed > 0,
      `${writes.failed} enregistrements ou envois sans réponse juste, ou sans agent libre pour les faire`,
    ],
    [reads.failed > 0, `${reads.failed} pages sans réponse juste`],
    [kept.lost.length > 0, `${kept.lost.length} pertes : ${kept.lost.slice(0, 5).join(', ')}`],
    [writes.p99 >= 500, `p99 des enregistrements et des envois à ${writes.p99.toFixed(0)} ms (500 au plus)`],
    [reads.p99 >= 500, `p99 des pages lues à ${reads.p99.toFixed(0)} ms (500 au plus)`],
    [memory >= 300, `mémoire du processus web à ${memory.toFixed(0)} Mo (300 au plus)`],
  ]
  return checks.flatMap(([broken, words]) => (broken ? [words] : []))
}

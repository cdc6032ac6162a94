import { startServer } from '../../test/database/server-setup.ts'
import { newDataFolder, type Pepin, startPepin } from '../../test/pepin.ts'
import { findOpenCall } from '../lib/applicant.ts'
import { Browser } from '../lib/browser.ts'
import { plantOnServer } from '../lib/plant.ts'
import { type Delivered, openPostOffice } from '../lib/post-office.ts'
import { nodeUnder, postgresProcesses } from '../lib/processor.ts'
import { startAgain } from '../lib/server.ts'
import { type Acknowledged, losses, writeForever } from './writer.ts'

export interface Ordeal {
  acknowledged: number
  confirmed: number
  /** Confirmed by typing the code again, the first answer being lost. */
  retried: number
  letters: number
  twice: number
  problems: string[]
}

const WRITERS = 4

/** Where the data are: a PostgreSQL that can be killed and started again apart from Pépin, or with it. */
interface Ground {
  env: Record<string, string>
  data: string
  folder: string
  startAgain(): Promise<void>
  remove(): Promise<void>
}

function onEmbedded(): Ground {
  const data = newDataFolder()
  const nothing = async () => {}
  // Pépin starts its own PostgreSQL.
  return { env: {}, data, folder: `${data}/postgresql`, startAgain: nothing, remove: nothing }
}

async function onServer(): Promise<Ground> {
  const server = await startServer()
  await plantOnServer(server.url)
  let stop = async () => {}
  return {
    env: { DATABASE_URL: server.url },
    data: newDataFolder(),
    folder: server.folder,
    async startAgain() {
      stop = await startAgain(server)
    },
    async remove() {
      await stop()
      server.stop()
    },
  }
}

/**
 * Kills Pépin again and again while agents write: Node alone, then Node and every PostgreSQL process.
 * After each restart, everything acknowledged must be there; at the end, no letter was delivered twice.
 */
export async function torture(
  kills: number,
  database: 'embedded' | 'server',
  log: (line: string) => void = () => {},
): Promise<Ordeal> {
  const ground = database === 'server' ? await onServer() : onEmbedded()
  const office = await openPostOffice()
  const env = { ...ground.env, SMTP_URL: office.url, MAIL_FROM: 'pepin@torture.example' }
  const kept: Acknowledged[] = []
  const problems: string[] = []
  let retried = 0
  let pepin = await startPepin({ data: ground.data, env })
  try {
    const callPath = await findOpenCall(new Browser(pepin.url))
    for (let kill = 1; kill <= kills; kill++) {
      let over = false
      const writers = Array.from({ length: WRITERS }, (_, n) =>
        writeForever(pepin.url, office, callPath, `k${kill}w${n}`, kept, () => over),
      )
      await new Promise(resolve => setTimeout(resolve, 1500 + Math.random() * 1500))
      const everything = kill % 2 === 0
      killNow(pepin, everything ? ground.folder : null)
      over = true
      await Promise.all(writers)
      const started = performance.now()
      if (everything) await ground.startAgain()
      pepin = await startPepin({ data: ground.data, env, port: pepin.port })
      const restarted = ((performance.now() - started) / 1000).toFixed(1)
      const before = kept.filter(({ confirmed }) => confirmed).length
      const lost = (await Promise.all(kept.map(each => losses(each).catch(error => [String(error)])))).flat()
      retried += kept.filter(({ confirmed }) => confirmed).length - before
      problems.push(...lost)
      log(
        `${kill}/${kills} ${database === 'server' ? 'serveur' : 'embarqué'}, ${everything ? 'Node et PostgreSQL' : 'Node seul'} : ${kept.length} candidatures relues, ${lost.length} perte(s), redémarrage ${restarted} s`,
      )
    }
  } finally {
    await pepin.remove()
    await ground.remove()
    await office.stop()
  }
  const twice = countTwice(office.delivered)
  if (twice > 0) problems.push(`${twice} letters were delivered twice`)
  const confirmed = kept.filter(each => each.confirmed).length
  return {
    acknowledged: kept.length,
    confirmed,
    retried,
    letters: office.delivered.length,
    twice,
    problems,
  }
}

function killNow({ process: { pid = 0 } }: Pepin, postgres: string | null): void {
  const all = [nodeUnder(pid), ...(postgres === null ? [] : postgresProcesses(postgres))]
  for (const each of all) {
    try {
      process.kill(each, 'SIGKILL')
    } catch {}
  }
}

/** Under one identifier, or the same words to the same person: each code and each receipt is unlike any other. */
function countTwice(delivered: readonly Delivered[]): number {
  const surplus = (keys: string[]) => keys.length - new Set(keys).size
  return Math.max(
    surplus(delivered.map(({ messageId }) => messageId)),
    surplus(delivered.map(({ to, subject, text }) => JSON.stringify([to, subject, text]))),
  )
}

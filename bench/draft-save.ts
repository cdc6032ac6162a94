import { existsSync } from 'node:fs'
import { findServerBinaries, startServer } from '../test/database/server-setup.ts'
import { freePort, newDataFolder, startPepin } from '../test/pepin.ts'
import { findOpenCall, startApplication, stepForm } from './lib/applicant.ts'
import { Browser } from './lib/browser.ts'
import { startFloor } from './lib/floor.ts'
import { closedLoop, type Load, openLoop } from './lib/load.ts'
import { plantOnServer } from './lib/plant.ts'
import { memoryMb, postmasterOf, processorMs, socketsOf } from './lib/processor.ts'
import type { Row } from './lib/table.ts'

/** The deadline rush of the bar: 300 saves a second. */
const RATE = 300
const AGENTS = 200

interface Ready {
  browser: Browser
  action: string
  fields: Map<string, string>
  version: number
  busy: boolean
}

/** One row for the draft save under an open loop, one for the floor on the same PostgreSQL. */
export async function measureDraftSave(database: 'server' | 'embedded', seconds: number): Promise<Row[]> {
  if (database === 'server' && findServerBinaries() === null) {
    console.log('Serveur PostgreSQL absent : mesures sur serveur sautées (apt-get install postgresql).')
    return []
  }
  const server = database === 'server' ? await startServer() : null
  if (server) await plantOnServer(server.url)
  const data = newDataFolder()
  const pepin = await startPepin({ data, env: server ? { DATABASE_URL: server.url } : {} })
  const folder = server?.folder ?? `${data}/postgresql`
  try {
    const postgres = postmasterOf(folder)
    const node = pepin.process.pid ?? 0
    const agents = await startAgents(pepin.url)
    await openLoop(RATE, 3, n => save(agents, n))
    const before = processorMs([node, postgres])
    const load = await openLoop(RATE, seconds, n => save(agents, n))
    const spent = processorMs([node, postgres]) - before
    const row = rowOf(`draft save, ${RATE}/s offered`, database, load, spent, memoryMb(node))
    return [row, await measureFloor(database, server?.url ?? urlOf(folder), postgres)]
  } finally {
    await pepin.remove()
    server?.stop()
  }
}

async function startAgents(url: string): Promise<Ready[]> {
  const callPath = await findOpenCall(new Browser(url))
  const agents: Ready[] = []
  await closedLoop(8, AGENTS, async () => {
    const browser = new Browser(url)
    const form = stepForm(await startApplication(browser, callPath))
    agents.push({ browser, action: form.action, fields: form.fields, version: 0, busy: false })
    return true
  })
  return agents
}

/** One save as the browser's pause sends it; the next free agent, so that nobody types in two windows. */
async function save(agents: Ready[], n: number): Promise<boolean> {
  const agent = agents.find(({ busy }) => !busy)
  if (!agent) return false
  agent.busy = true
  agents.splice(agents.indexOf(agent), 1)
  agents.push(agent)
  try {
    const typed = {
      titre: 'Un projet sous la pluie',
      probleme: `Version ${n}. ${'Le problème touche beaucoup de monde. '.repeat(30)}`,
    }
    const fields = new Map([
      ...agent.fields,
      ...Object.entries(typed),
      ['v.titre', String(Math.min(1, agent.version))],
      ['v.probleme', String(agent.version)],
    ])
    const body = [...fields]
      .map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`)
      .join('&')
    const answer = await agent.browser.send('POST', agent.action, body, { accept: 'application/json' })
    const { saved } = (await answer.json()) as { saved: boolean }
    if (saved) agent.version++
    return saved
  } finally {
    agent.busy = false
  }
}

async function measureFloor(database: string, url: string, postgres: number): Promise<Row> {
  const port = await freePort()
  const floor = await startFloor(url, port)
  const ask = async () => (await fetch(`http://127.0.0.1:${port}/`)).ok
  await closedLoop(8, 500, ask)
  // The floor shares this process with its clients: its own share is taken as all of it, which favours the floor's rival.
  const before = processorMs([process.pid, postgres])
  const load = await openLoop(RATE, 5, ask)
  const spent = processorMs([process.pid, postgres]) - before
  await floor.stop()
  return rowOf('floor: one indexed row, with its client', database, load, spent, memoryMb(process.pid))
}

const urlOf = (folder: string): string => {
  if (!existsSync(folder)) throw new Error(`${folder} is not there`)
  return `postgres://pepin@/postgres?host=${encodeURIComponent(socketsOf(folder))}`
}

function rowOf(work: string, database: string, load: Load, spent: number, memory: number): Row {
  if (load.failed > 0) console.log(`${work}, ${database} : ${load.failed} requêtes sans réponse juste`)
  return {
    work,
    database,
    perSecond: load.done / load.seconds,
    p50: load.p50,
    p99: load.p99,
    processor: spent / load.done,
    memory,
  }
}

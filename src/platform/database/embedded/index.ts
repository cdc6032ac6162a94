import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { setTimeout as wait } from 'node:timers/promises'
import pg from 'pg'
import { connect } from '../connect.ts'
import type { OpenDatabase, OpenOptions } from '../index.ts'
import { DatabaseRefused } from '../refused.ts'
import { prepareBinaries } from './binaries.ts'
import { checkFolder, clusterOf, createCluster } from './cluster.ts'
import { checkReachable, dataFolderFor, findOwner } from './places.ts'
import { answers, findServer, startServer, urlOf } from './server.ts'

/** Held by the one web process of a data folder; PostgreSQL frees it when that process dies. */
const WEB_LOCK = 7_364_746
const MOST_WAITS = 240

/** Opens PostgreSQL on the data folder: starts it, or joins the live one. */
export async function openEmbedded(options: OpenOptions): Promise<OpenDatabase> {
  const owner = findOwner()
  const folder = dataFolderFor(options.dataFolder, options.projectRoot, owner)
  if (options.mustExist && !existsSync(clusterOf(folder)))
    throw new DatabaseRefused(
      `Le dossier « ${folder} » ne contient pas de données de Pépin. Rien n’a été créé. Vérifiez --data.`,
    )
  checkReachable(folder, owner)
  const binaries = prepareBinaries(options.projectRoot, folder, owner)
  checkFolder(folder, binaries.major)
  createCluster(folder, binaries, owner)
  for (let waits = 0; waits < MOST_WAITS; waits++) {
    const live = findServer(folder)
    if (live === null) {
      const started = await startServer(folder, binaries, owner)
      if (started !== 'taken') return opened(started.sockets, folder, options, started.stop)
    } else if ((await answers(live.sockets)) === 'yes') {
      if (options.role !== 'web') return opened(live.sockets, folder, options, async () => {})
      if (await hasWebProcess(live.sockets)) throw secondPepin(folder)
      // Left alone by a process that died without setpriv: stopped, then started as ours.
      if (waits > 8 && isOrphan(live.pid)) process.kill(live.pid, 'SIGINT')
    }
    await wait(250)
  }
  throw new DatabaseRefused(
    `Une autre commande utilise « ${folder} » depuis une minute. Rien n’a été modifié. Attendez qu’elle se termine, puis redémarrez.`,
  )
}

async function opened(
  sockets: string,
  folder: string,
  { role }: OpenOptions,
  stop: () => Promise<void>,
): Promise<OpenDatabase> {
  const connectionString = urlOf(sockets)
  const lock = role === 'web' ? await takeWebLock(connectionString) : null
  if (role === 'web' && lock === null) {
    await stop()
    throw secondPepin(folder)
  }
  const db = connect(connectionString, 16)
  const close = async () => {
    await db.destroy()
    await lock?.end()
    await stop()
  }
  return { db, connectionString, kind: 'embedded', folder, close }
}

async function takeWebLock(connectionString: string): Promise<pg.Client | null> {
  const client = new pg.Client({ connectionString, application_name: 'pepin-web' })
  client.on('error', () => undefined)
  await client.connect()
  const { rows } = await client.query<{ taken: boolean }>('select pg_try_advisory_lock($1) as taken', [
    WEB_LOCK,
  ])
  if (rows[0]?.taken) return client
  await client.end()
  return null
}

async function hasWebProcess(sockets: string): Promise<boolean> {
  const lock = await takeWebLock(urlOf(sockets))
  await lock?.end()
  return lock === null
}

function isOrphan(pid: number): boolean {
  try {
    return execFileSync('ps', ['-o', 'ppid=', '-p', String(pid)], { encoding: 'utf8' }).trim() === '1'
  } catch {
    return false
  }
}

const secondPepin = (folder: string) =>
  new DatabaseRefused(
    `Pépin est déjà démarré sur « ${folder} ». Rien n’a été modifié. Arrêtez l’autre, ou choisissez un autre dossier : npm start -- --data DOSSIER --port 3001`,
  )

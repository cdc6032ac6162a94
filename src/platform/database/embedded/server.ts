import { type ChildProcess, spawn } from 'node:child_process'
import {
  chownSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import pg from 'pg'
import type { Binaries } from './binaries.ts'
import { clusterOf, explain } from './cluster.ts'
import { type Owner, shortHash } from './places.ts'

const SETTINGS = {
  listen_addresses: '',
  max_connections: '60',
  shared_buffers: '128MB',
  // Nothing acknowledged is lost: said here so that no file of the folder can say otherwise.
  fsync: 'on',
  synchronous_commit: 'on',
  full_page_writes: 'on',
  log_min_messages: 'warning',
  log_checkpoints: 'off',
}

/** What postmaster.pid says of a server: its process and its socket folder. */
export function findServer(dataFolder: string): { pid: number; sockets: string } | null {
  const file = join(clusterOf(dataFolder), 'postmaster.pid')
  if (!existsSync(file)) return null
  const [pid = '', , , , sockets = ''] = readFileSync(file, 'utf8').split('\n')
  try {
    process.kill(Number(pid), 0)
  } catch (error) {
    if ((error as { code?: string }).code !== 'EPERM') return null
  }
  if (!isPostgres(Number(pid))) {
    // The number was given to another program since: PostgreSQL, which trusts it, would refuse to start.
    // Only the number is changed: the rest of the file lets PostgreSQL look for its own survivors.
    writeFileSync(file, readFileSync(file, 'utf8').replace(/^\d+/, NO_PROCESS))
    return null
  }
  return { pid: Number(pid), sockets }
}

/** Above any process number a system gives. */
const NO_PROCESS = '2147483646'

/** Whether a live process is a PostgreSQL; where the system does not tell, it is believed to be one. */
function isPostgres(pid: number): boolean {
  try {
    return /postgres/.test(readFileSync(`/proc/${pid}/cmdline`, 'utf8'))
  } catch {
    return true
  }
}

/**
 * Short and private: a socket's path cannot pass 107 bytes, and the data folder may be long. The same at
 * each start, so that a worker apart finds the database again; a folder of someone else's is left alone.
 */
function socketFolder(dataFolder: string, owner: Owner): string {
  const folder = `/tmp/pepin-${shortHash(clusterOf(dataFolder))}`
  try {
    mkdirSync(folder, { mode: 0o700 })
    if (owner.root) chownSync(folder, owner.uid, owner.gid)
  } catch {}
  const found = lstatSync(folder)
  if (found.isDirectory() && found.uid === owner.uid && (found.mode & 0o077) === 0) return folder
  const other = mkdtempSync('/tmp/pepin-')
  if (owner.root) chownSync(other, owner.uid, owner.gid)
  return other
}

export const urlOf = (sockets: string, database = 'postgres') =>
  `postgres://pepin@/${database}?host=${encodeURIComponent(sockets)}`

/** Whether a server answers: 'yes', 'not-yet' (starting or stopping), or 'no'. */
export async function answers(sockets: string): Promise<'yes' | 'not-yet' | 'no'> {
  const client = new pg.Client({ connectionString: urlOf(sockets), connectionTimeoutMillis: 2000 })
  client.on('error', () => undefined)
  try {
    await client.connect()
    await client.end()
    return 'yes'
  } catch (error) {
    await client.end().catch(() => undefined)
    return (error as { code?: string }).code === '57P03' ? 'not-yet' : 'no'
  }
}

export interface Server {
  sockets: string
  stop(): Promise<void>
}

/** Starts PostgreSQL, which stops by itself (fast shutdown) when this process dies, however it dies. */
export async function startServer(
  dataFolder: string,
  binaries: Binaries,
  owner: Owner,
): Promise<Server | 'taken'> {
  const sockets = socketFolder(dataFolder, owner)
  const postgres = [join(binaries.folder, 'bin', 'postgres'), '-D', clusterOf(dataFolder), '-k', sockets]
  for (const [name, value] of Object.entries(SETTINGS)) postgres.push('-c', `${name}=${value}`)
  const become = owner.root ? [`--reuid=${owner.uid}`, `--regid=${owner.gid}`, '--clear-groups'] : []
  const [command = '', ...args] = existsSync('/usr/bin/setpriv')
    ? ['/usr/bin/setpriv', '--pdeathsig', 'INT', ...become, ...postgres]
    : postgres
  // Detached: Ctrl-C in the terminal reaches Pépin alone, which stops PostgreSQL last.
  const child = spawn(command, args, { stdio: ['ignore', 'ignore', 'pipe'], cwd: '/', detached: true })
  let said = ''
  child.stderr.on('data', (chunk: Buffer) => {
    said = (said + chunk).slice(-4000)
  })
  const ended = new Promise<void>(resolve => child.once('exit', () => resolve()))
  const clean = () => rmSync(sockets, { recursive: true, force: true })
  for (let tries = 0; child.exitCode === null && tries < 1200; tries++) {
    if ((await answers(sockets)) === 'yes')
      return { sockets, stop: () => stopServer(child, ended).then(clean) }
    await wait(25)
  }
  // The folder of the sockets stays: it may be that of the server that holds the data.
  child.kill('SIGINT')
  if (/lock file .* already exists|is another postmaster/i.test(said)) return 'taken'
  throw explain(new Error(`PostgreSQL n’a pas démarré : ${said}`), dataFolder)
}

async function stopServer(child: ChildProcess, ended: Promise<void>): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  child.kill('SIGINT')
  await Promise.race([ended, wait(20_000, undefined, { ref: false }).then(() => child.kill('SIGQUIT'))])
}

import { execFileSync, spawn } from 'node:child_process'
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { administer, prepareTemplate } from './template.ts'

const root = process.getuid?.() === 0

/** The folder of the newest PostgreSQL server Debian installed, if there is one. */
export function findServerBinaries(): string | null {
  const parent = '/usr/lib/postgresql'
  if (!existsSync(parent)) return null
  const versions = readdirSync(parent).filter(name => existsSync(join(parent, name, 'bin', 'initdb')))
  const newest = versions.sort((a, b) => Number(b) - Number(a))[0]
  return newest ? join(parent, newest, 'bin') : null
}

export function installServer(): void {
  if (!root || findServerBinaries() !== null) return
  console.log('PostgreSQL (serveur) manque : installation par apt-get install postgresql…')
  const quiet = { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } } as const
  execFileSync('apt-get', ['update', '-qq'], quiet)
  execFileSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'postgresql'], quiet)
}

const freePort = () =>
  new Promise<number>((resolve, reject) => {
    const probe = createServer().once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })

/** Starts Debian's PostgreSQL on a port of its own, as the user postgres when root. */
export async function startServer(): Promise<{ url: string; stop(): void; folder: string }> {
  const bin = findServerBinaries()
  if (bin === null) throw new Error('no PostgreSQL server')
  const folder = mkdtempSync('/tmp/pepin-server-')
  const id = (option: string) => Number(execFileSync('id', [option, 'postgres'], { encoding: 'utf8' }))
  const who = root ? { uid: id('-u'), gid: id('-g') } : {}
  if (root) chownSync(folder, id('-u'), id('-g'))
  const data = join(folder, 'data')
  execFileSync(
    join(bin, 'initdb'),
    ['-D', data, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--locale=C.UTF-8'],
    { stdio: 'pipe', cwd: '/', ...who },
  )
  const port = await freePort()
  const become = root ? [`--reuid=${id('-u')}`, `--regid=${id('-g')}`, '--clear-groups'] : []
  const options = ['-D', data, '-k', folder, '-p', String(port), '-c', 'listen_addresses=127.0.0.1']
  const child = spawn('setpriv', ['--pdeathsig', 'INT', ...become, join(bin, 'postgres'), ...options], {
    stdio: 'ignore',
    cwd: '/',
  })
  const url = `postgres://postgres@127.0.0.1:${port}/postgres`
  for (let tries = 0; ; tries++) {
    try {
      await administer(url, 'select 1')
      break
    } catch (error) {
      if (tries > 200) throw error
      await new Promise(resolve => setTimeout(resolve, 50))
    }
  }
  const stop = () => {
    child.kill('SIGINT')
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 })
  }
  return { url, stop, folder: data }
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  installServer()
  const server = await startServer()
  await prepareTemplate(project, server.url)
  return async () => server.stop()
}

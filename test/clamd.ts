import { execFileSync, spawn } from 'node:child_process'
import { chmodSync, chownSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { clamd } from '../src/platform/files/clamd.ts'

/** The harmless text every scanner agrees to call a virus; cut in two so that none stops at this file. */
export const EICAR = ['X5O!P%@AP[4\\PZX54(P^)7CC)7}$', 'EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*'].join('')

const root = process.getuid?.() === 0
const BINARY = '/usr/sbin/clamd'

/** Installs Debian's clamav-daemon when root; says so loudly when it cannot. */
export function hasClamd(): boolean {
  if (existsSync(BINARY)) return true
  if (root)
    try {
      console.log('clamd manque : installation par apt-get install clamav-daemon…')
      const quiet = { stdio: 'pipe', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } } as const
      execFileSync('apt-get', ['update', '-qq'], quiet)
      execFileSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'clamav-daemon'], quiet)
    } catch (error) {
      console.log(String(error))
    }
  const found = existsSync(BINARY)
  if (!found)
    console.log(
      '*** RECHERCHE DE VIRUS NON ESSAYÉE : clamd n’est pas installé, et l’installer demande root (apt-get install clamav-daemon). ***',
    )
  return found
}

/** Debian's clamd with one signature of our own, on a socket of its own. */
export async function startClamd(): Promise<{ path: string; stop(): Promise<void> }> {
  const folder = mkdtempSync('/tmp/pepin-clamd-')
  // A signature by content: name, any type, anywhere, in hexadecimal.
  writeFileSync(join(folder, 'essai.ndb'), `Eicar-Test-Signature:0:*:${Buffer.from(EICAR).toString('hex')}\n`)
  const path = join(folder, 'clamd.sock')
  const settings = [
    `DatabaseDirectory ${folder}`,
    `LocalSocket ${path}`,
    'Foreground yes',
    'StreamMaxLength 60M',
  ]
  writeFileSync(join(folder, 'clamd.conf'), `${[...settings, 'FixStaleSocket yes'].join('\n')}\n`)
  chmodSync(folder, 0o755)
  const who = root ? identity('clamav') : null
  if (who) chownSync(folder, who.uid, who.gid)
  const child = spawn(BINARY, [`--config-file=${join(folder, 'clamd.conf')}`], {
    stdio: 'pipe',
    cwd: '/',
    ...who,
  })
  let said = ''
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', chunk => {
      said += chunk
    })
  const ended = new Promise<void>(resolve => child.once('exit', () => resolve()))
  for (let tries = 0; !(await answers(path)); tries++) {
    if (tries > 200 || child.exitCode !== null) throw new Error(`clamd did not start: ${said}`)
    await wait(100)
  }
  return {
    path,
    async stop() {
      child.kill('SIGTERM')
      await ended
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

const answers = (path: string) =>
  clamd({ path }, 2000)
    .scan(Buffer.from('bonjour'))
    .then(verdict => verdict === 'clean')
    .catch(() => false)

const identity = (user: string) => {
  const id = (option: string) => Number(execFileSync('id', [option, user], { encoding: 'utf8' }))
  return { uid: id('-u'), gid: id('-g') }
}

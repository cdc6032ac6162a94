import { spawn } from 'node:child_process'
import { statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { findServerBinaries } from '../../test/database/server-setup.ts'
import { administer } from '../../test/database/template.ts'

export interface Server {
  url: string
  /** PostgreSQL's data folder. */
  folder: string
}

/**
 * Starts again, on its own data and port, a server whose processes were all killed; answers how to stop it.
 * @throws when it does not answer within a minute
 */
export async function startAgain({ url, folder }: Server): Promise<() => Promise<void>> {
  const postgres = join(findServerBinaries() ?? '', 'postgres')
  const options = ['-D', folder, '-k', dirname(folder), '-p', new URL(url).port]
  const { uid, gid } = statSync(folder)
  const become = process.getuid?.() === 0 ? [`--reuid=${uid}`, `--regid=${gid}`, '--clear-groups'] : []
  const start = () =>
    spawn(
      'setpriv',
      ['--pdeathsig', 'INT', ...become, postgres, ...options, '-c', 'listen_addresses=127.0.0.1'],
      { stdio: 'ignore', cwd: '/' },
    )
  let child = start()
  for (let tries = 0; ; tries++) {
    try {
      await administer(url, 'select 1')
      break
    } catch (error) {
      if (tries > 600) throw error
      // The last of the killed processes may still hold the shared memory.
      if (child.exitCode !== null) child = start()
      await wait(100)
    }
  }
  return async () => {
    const ended = new Promise(resolve => child.once('exit', resolve))
    if (child.exitCode === null && child.kill('SIGINT')) await ended
  }
}

import { execFileSync } from 'node:child_process'
import { newDataFolder, startPepin } from '../../test/pepin.ts'
import { findOpenCall } from '../lib/applicant.ts'
import { Browser } from '../lib/browser.ts'
import { openPostOffice } from '../lib/post-office.ts'
import { postmasterOf } from '../lib/processor.ts'
import { type Acknowledged, losses, writeForever } from './writer.ts'

export interface Ordeal {
  kills: number
  acknowledged: number
  confirmed: number
  problems: string[]
  letters: number
}

const WRITERS = 4

/** The processes of a PostgreSQL: its postmaster and every backend. */
function postgresProcesses(folder: string): number[] {
  const postmaster = postmasterOf(folder)
  const children = execFileSync('ps', ['-o', 'pid=', '--ppid', String(postmaster)], { encoding: 'utf8' })
  return [postmaster, ...children.trim().split(/\s+/).map(Number)].filter(pid => pid > 0)
}

/**
 * Kills Pépin again and again while agents write: Node alone, then Node and every PostgreSQL process.
 * After each restart, everything acknowledged must be there; at the end, no letter was delivered twice.
 * @param env DATABASE_URL for a server; the embedded one otherwise
 */
export async function torture(
  kills: number,
  env: Record<string, string> = {},
  log: (line: string) => void = () => {},
): Promise<Ordeal> {
  const office = await openPostOffice()
  const settings = { ...env, SMTP_URL: office.url, MAIL_FROM: 'pepin@torture.example' }
  const data = newDataFolder()
  const kept: Acknowledged[] = []
  const problems: string[] = []
  let pepin = await startPepin({ data, env: settings })
  const { port } = pepin
  const callPath = await findOpenCall(new Browser(pepin.url))
  for (let kill = 1; kill <= kills; kill++) {
    let over = false
    const writers = Array.from({ length: WRITERS }, (_, n) =>
      writeForever(pepin.url, office, callPath, `k${kill}w${n}`, kept, () => over),
    )
    await new Promise(resolve => setTimeout(resolve, 1500 + Math.random() * 1500))
    const everything = kill % 2 === 0 && env['DATABASE_URL'] === undefined
    const processes = everything ? postgresProcesses(`${data}/postgresql`) : []
    for (const pid of [pepin.process.pid ?? 0, ...processes]) {
      try {
        process.kill(pid, 'SIGKILL')
      } catch {}
    }
    over = true
    await Promise.all(writers)
    const started = performance.now()
    pepin = await startPepin({ data, env: settings, port })
    const restarted = performance.now() - started
    const lost = (await Promise.all(kept.map(each => losses(each).catch(error => [String(error)])))).flat()
    problems.push(...lost)
    log(
      `${kill}/${kills} ${everything ? 'Node et PostgreSQL' : 'Node seul'} : ${kept.length} candidatures relues, ${lost.length} perte(s), redémarrage ${(restarted / 1000).toFixed(1)} s`,
    )
  }
  const ids = office.delivered.map(({ messageId }) => messageId)
  if (new Set(ids).size !== ids.length)
    problems.push(`${ids.length - new Set(ids).size} letters were delivered twice`)
  await pepin.remove()
  await office.stop()
  return {
    kills,
    acknowledged: kept.length,
    confirmed: kept.filter(({ confirmed }) => confirmed).length,
    problems,
    letters: ids.length,
  }
}

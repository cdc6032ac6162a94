import { type ChildProcess, spawn } from 'node:child_process'
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'

/** A real Pépin, started as a person starts it, on a data folder and a port of its own. */
export interface Pepin {
  url: string
  port: number
  data: string
  process: ChildProcess
  output(): string
  stop(): Promise<void>
  remove(): Promise<void>
}

export const freePort = () =>
  new Promise<number>((resolve, reject) => {
    const probe = createServer().once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })

export function newDataFolder(): string {
  const parent = mkdtempSync('/tmp/pepin-journey-')
  chmodSync(parent, 0o755)
  return join(parent, 'data')
}

export interface StartOptions {
  data?: string
  args?: string[]
  env?: Record<string, string>
  /** The same as before, for browsers that hold cookies of it. */
  port?: number
}

/** Starts Pépin and waits until it says it is ready. @throws with its output when it stops instead */
export async function startPepin({
  data = newDataFolder(),
  args = [],
  env = {},
  port: wanted,
}: StartOptions = {}): Promise<Pepin> {
  const port = wanted ?? (await freePort())
  const { DATABASE_URL: _, ...inherited } = process.env
  const child = spawn(
    process.execPath,
    ['scripts/run.mjs', 'src/main.ts', 'main', '--port', String(port), '--data', data, ...args],
    { env: { ...inherited, ...env }, stdio: ['ignore', 'pipe', 'pipe'] },
  )
  let said = ''
  const listen = (chunk: Buffer) => {
    said += chunk
  }
  child.stdout.on('data', listen)
  child.stderr.on('data', listen)
  const ended = new Promise<void>(resolve => child.once('exit', () => resolve()))
  for (let tries = 0; !said.includes('Pour arrêter'); tries++) {
    if (child.exitCode !== null || tries > 600) {
      child.kill('SIGKILL')
      throw new Error(`Pépin did not start:\n${said}`)
    }
    await new Promise(resolve => setTimeout(resolve, 50))
  }
  const stop = async () => {
    if (child.exitCode === null && child.signalCode === null) child.kill('SIGTERM')
    await ended
  }
  const remove = async () => {
    await stop()
    rmSync(join(data, '..'), { recursive: true, force: true, maxRetries: 10, retryDelay: 200 })
  }
  return { url: `http://localhost:${port}`, port, data, process: child, output: () => said, stop, remove }
}

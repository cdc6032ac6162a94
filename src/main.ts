import { mkdirSync } from 'node:fs'
import { serve } from '@hono/node-server'
import { createApp } from './app.tsx'
import { ConfigRefused, readConfig } from './config.ts'
import { loadAssets } from './design/index.ts'
import { DatabaseRefused } from './platform/database/index.ts'
import { openProgram } from './program.ts'

const projectRoot = process.cwd()

async function main(): Promise<void> {
  const started = Date.now()
  const config = readConfig(process.argv.slice(2))
  mkdirSync('.build', { recursive: true })
  await loadAssets(projectRoot)
  const { program, stop, report } = await openProgram(config, projectRoot)
  let close = async () => {}
  if (config.web) {
    const server = serve({ fetch: createApp(program).fetch, port: config.port, hostname: config.host })
    await new Promise<void>((resolve, reject) => {
      server.once('listening', resolve)
      server.once('error', reject)
    }).catch(async error => {
      await stop()
      throw error
    })
    close = () => new Promise<void>(resolve => server.close(() => resolve()))
  }
  report(Date.now() - started)
  let stopping = false
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.on(signal, async () => {
      if (stopping) return
      stopping = true
      // Requests under way end first, then the worker, then the database.
      await Promise.race([close(), new Promise(resolve => setTimeout(resolve, 3000))])
      await stop()
      process.exit(0)
    })
}

main().catch(error => {
  const known = error instanceof ConfigRefused || error instanceof DatabaseRefused
  const { code, port } = error as { code?: string; port?: number }
  if (known) console.error(`\n${error.message}\n`)
  else if (code === 'EADDRINUSE')
    console.error(`\nLe port ${port} est déjà pris. Choisissez-en un autre : npm start -- --port 3001\n`)
  else console.error(error)
  process.exit(1)
})

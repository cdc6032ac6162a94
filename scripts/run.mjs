// Bundles a TypeScript entry and runs it on Node 24: node scripts/run.mjs src/main.ts main [arguments]
import { spawn } from 'node:child_process'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { bundle, findNode, projectRoot } from './bundle.mjs'

const node = findNode()
if (node === null) {
  console.error(
    'Pépin demande Node 24 : relancez « npm install » sans --omit=optional, ou installez Node 24.',
  )
  process.exit(1)
}
const [entry, name, ...args] = process.argv.slice(2)
// The service's memory: its live data are some forty megabytes, V8 would keep ten times that on a large machine.
const LEAN = ['--max-semi-space-size=8', '--max-old-space-size=384']
const chosen = /max-(old|semi)-space-size/.test(process.env['NODE_OPTIONS'] ?? '')
const flags = name === 'main' && !chosen ? LEAN : []
if (node !== process.execPath || flags.some(flag => !process.execArgv.includes(flag))) {
  const again = spawn(node, [...flags, fileURLToPath(import.meta.url), ...process.argv.slice(2)], {
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
    env: { MALLOC_ARENA_MAX: '2', ...process.env },
  })
  // A process manager stops the process it started: the one that works must hear of it.
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP']) process.on(signal, () => again.kill(signal))
  const status = await new Promise(resolve => again.once('exit', code => resolve(code ?? 1)))
  process.exit(status)
}
// Started by this same file: it ends with it, however that one dies.
process.once('disconnect', () => process.exit(1))
process.channel?.unref()
// Files named on the command line are those of the folder it was typed in.
const here = process.cwd()
process.env['PEPIN_CALLED_FROM'] = here === projectRoot ? (process.env['INIT_CWD'] ?? here) : here
process.chdir(projectRoot)
process.argv = [process.argv[0], entry, ...args]
process.setSourceMapsEnabled(true)
await import(pathToFileURL(await bundle(entry, name)).href)

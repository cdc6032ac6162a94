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
if (node !== process.execPath) {
  const again = spawn(node, [fileURLToPath(import.meta.url), ...process.argv.slice(2)], { stdio: 'inherit' })
  // A process manager stops the process it started: the one that works must hear of it.
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP']) process.on(signal, () => again.kill(signal))
  const status = await new Promise(resolve => again.once('exit', code => resolve(code ?? 1)))
  process.exit(status)
}
const [entry, name, ...args] = process.argv.slice(2)
process.chdir(projectRoot)
process.argv = [process.argv[0], entry, ...args]
process.setSourceMapsEnabled(true)
await import(pathToFileURL(await bundle(entry, name)).href)

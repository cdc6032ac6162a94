// npm test: everything, or the projects named; says loudly what it could not run.
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

const root = process.getuid?.() === 0
const parent = '/usr/lib/postgresql'
const server =
  existsSync(parent) && readdirSync(parent).some(name => existsSync(join(parent, name, 'bin', 'initdb')))
const wanted = process.argv.slice(2).filter(name => !name.startsWith('-'))
// Names of projects; anything else names files among theirs.
const ALL = ['embedded', 'server', 'journeys']
const named = wanted.filter(name => ALL.includes(name))
const files = wanted.filter(name => !ALL.includes(name))
const projects = (named.length > 0 ? named : ALL).filter(name => name !== 'server' || root || server)
const skipped = !root && !server
const result = spawnSync(
  process.execPath,
  [
    'node_modules/vitest/vitest.mjs',
    'run',
    '--reporter=default',
    '--reporter=json',
    '--outputFile.json=.build/tests.json',
    ...files,
    ...projects.flatMap(name => ['--project', name]),
  ],
  { stdio: 'inherit' },
)
const { readFileSync } = await import('node:fs')
const {
  numPassedTests = 0,
  numFailedTests = 0,
  numPendingTests = 0,
} = JSON.parse(readFileSync('.build/tests.json', 'utf8'))
if (skipped)
  console.log(
    '\n*** PASSE DU SERVEUR POSTGRESQL SAUTÉE : aucun serveur installé, et installer demande root (apt-get install postgresql). ***',
  )
const failed = numFailedTests + (result.status !== 0 && numFailedTests === 0 ? 1 : 0)
if (numPendingTests > 0) console.log(`\n*** ${numPendingTests} TESTS SAUTÉS : voir ci-dessus pourquoi. ***`)
console.log(`\n${numPassedTests} passed, ${failed} failed`)
process.exit(failed === 0 ? 0 : 1)

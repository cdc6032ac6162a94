#!/usr/bin/env node
// npx pepin COMMAND: from anywhere, on this clone.
import { spawnSync } from 'node:child_process'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const run = join(dirname(fileURLToPath(import.meta.url)), '..', 'scripts', 'run.mjs')
const args = [run, 'src/cli.ts', 'cli', ...process.argv.slice(2)]
process.exit(spawnSync(process.execPath, args, { stdio: 'inherit' }).status ?? 1)

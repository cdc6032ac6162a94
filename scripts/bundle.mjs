import { existsSync, mkdirSync, renameSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

export const projectRoot = join(dirname(fileURLToPath(import.meta.url)), '..')

/**
 * Bundles one TypeScript entry into .build/<name>.js, and beside it the thread of its long calculations;
 * two bundlings at once do not disturb each other.
 */
export async function bundle(entry, name) {
  mkdirSync(join(projectRoot, '.build'), { recursive: true })
  const [made] = await Promise.all([
    bundleOne(entry, name),
    bundleOne('src/calculation/worker.ts', 'calculation-worker'),
  ])
  return made
}

async function bundleOne(entry, name) {
  const folder = join(projectRoot, '.build')
  const making = join(folder, `${name}.${process.pid}.js`)
  await build({
    entryPoints: [join(projectRoot, entry)],
    outfile: making,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node22',
    packages: 'external',
    jsx: 'automatic',
    jsxImportSource: 'hono/jsx',
    sourcemap: 'inline',
    logLevel: 'warning',
  })
  const made = join(folder, `${name}.js`)
  renameSync(making, made)
  return made
}

/** Node 24 as npm installed it; the running one when it is recent enough. */
export function findNode() {
  if (Number(process.versions.node.split('.')[0]) >= 24) return process.execPath
  const brought = join(projectRoot, 'node_modules', '.bin', 'node')
  return existsSync(brought) ? brought : null
}

import { chmodSync, existsSync, mkdtempSync, rmSync, statfsSync } from 'node:fs'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { openDatabase } from '../../src/platform/database/index.ts'
import { prepareTemplate } from './template.ts'

/** In memory where there is room for it: the embedded database always waits for its disk, tests need not. */
function roomy(): string {
  const memory = '/dev/shm'
  if (!existsSync(memory)) return '/tmp'
  const { bavail, bsize } = statfsSync(memory)
  return bavail * bsize > 4e9 ? memory : '/tmp'
}

/** One embedded PostgreSQL for the run, in a folder of its own; it stops with this process, whatever happens. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const parent = mkdtempSync(join(roomy(), 'pepin-test-'))
  chmodSync(parent, 0o755)
  const database = await openDatabase({
    databaseUrl: null,
    dataFolder: join(parent, 'data'),
    projectRoot: process.cwd(),
    role: 'web',
  })
  await prepareTemplate(project, database.connectionString)
  return async () => {
    await database.close()
    rmSync(parent, { recursive: true, force: true })
  }
}

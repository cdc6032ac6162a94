import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { openDatabase } from '../../src/platform/database/index.ts'
import { prepareTemplate } from './template.ts'

/** One embedded PostgreSQL for the run, in a folder of its own; it stops with this process, whatever happens. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const parent = mkdtempSync('/tmp/pepin-test-')
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

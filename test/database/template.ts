import pg from 'pg'
import type { TestProject } from 'vitest/node'
import { connect } from '../../src/platform/database/connect.ts'
import { migrate } from '../../src/platform/database/migrate.ts'
import { openJobs } from '../../src/platform/jobs.ts'
import { MAIL_QUEUE } from '../../src/platform/mail/mail.ts'

declare module 'vitest' {
  interface ProvidedContext {
    serverUrl: string
  }
}

export const TEMPLATE = 'pepin_template'

export const withDatabase = (url: string, database: string) => {
  const [path = '', query] = url.split('?')
  return `${path.replace(/\/[^/]*$/, `/${database}`)}${query ? `?${query}` : ''}`
}

export async function administer(url: string, text: string): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  await client.query(text).finally(() => client.end())
}

/** Migrates the template every test database is a copy of. */
export async function prepareTemplate(project: TestProject, url: string): Promise<void> {
  // What a test commits need not survive a power cut; those that kill a server start their own.
  await administer(url, 'alter role current_user set synchronous_commit = off')
  for (const setting of ['fsync', 'full_page_writes'])
    await administer(url, `alter system set ${setting} = off`)
  await administer(url, 'select pg_reload_conf()')
  await administer(url, `create database ${TEMPLATE}`)
  const templateUrl = withDatabase(url, TEMPLATE)
  const db = connect(templateUrl, 2)
  await migrate(db, { projectRoot: process.cwd() })
  await db.destroy()
  const { stop } = await openJobs(templateUrl, [MAIL_QUEUE])
  await stop()
  project.provide('serverUrl', url)
}

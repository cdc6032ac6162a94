import { randomUUID } from 'node:crypto'
import { inject } from 'vitest'
import { connect } from '../../src/platform/database/connect.ts'
import type { Db } from '../../src/platform/database/tables.ts'
import { administer, TEMPLATE, withDatabase } from './template.ts'

export interface FreshDatabase {
  db: Db
  url: string
  drop(): Promise<void>
}

/** A database of its own, migrated, on the server this test run started. */
export const freshDatabase = (): Promise<FreshDatabase> => copyOf(TEMPLATE)

export async function copyOf(template: string): Promise<FreshDatabase> {
  const server = inject('serverUrl')
  const name = `test_${randomUUID().replaceAll('-', '')}`
  await copy(server, template, name)
  const url = withDatabase(server, name)
  const db = connect(url, 6)
  const drop = async () => {
    await db.destroy()
    await administer(server, `drop database ${name} with (force)`)
  }
  return { db, url, drop }
}

// PostgreSQL refuses to copy a template someone else is copying: wait one's turn.
async function copy(server: string, template: string, name: string): Promise<void> {
  for (let tries = 0; ; tries++) {
    try {
      return await administer(server, `create database ${name} template ${template}`)
    } catch (error) {
      if (tries > 200 || (error as { code?: string }).code !== '55006') throw error
      await new Promise(resolve => setTimeout(resolve, 50))
    }
  }
}

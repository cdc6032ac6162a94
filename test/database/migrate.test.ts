import { sql } from 'kysely'
import { expect, inject, it } from 'vitest'
import { connect } from '../../src/platform/database/connect.ts'
import { migrate } from '../../src/platform/database/migrate.ts'
import { administer, withDatabase } from './template.ts'

async function onEmptyDatabase(name: string, work: (url: string) => Promise<void>): Promise<void> {
  const server = inject('serverUrl')
  await administer(server, `create database ${name}`)
  await work(withDatabase(server, name)).finally(() =>
    administer(server, `drop database ${name} with (force)`),
  )
}

it('migrates once when several processes start together', () =>
  onEmptyDatabase('migrated_together', async url => {
    const dbs = [1, 2, 3].map(() => connect(url, 2))
    await Promise.all(dbs.map(db => migrate(db, { projectRoot: process.cwd() })))
    const { rows } = await sql<{ count: number }>`select count(*) as count from kysely_migration`.execute(
      dbs[0] as (typeof dbs)[number],
    )
    expect(rows[0]?.count).toBeGreaterThan(10)
    await Promise.all(dbs.map(db => db.destroy()))
  }))

it('refuses, in words, the data of a later Pépin, and changes nothing', () =>
  onEmptyDatabase('migrated_later', async url => {
    const db = connect(url, 2)
    await migrate(db, { projectRoot: process.cwd() })
    await sql`insert into kysely_migration values ('9999-from-the-future', '2030-01-01')`.execute(db)
    await expect(migrate(db, { projectRoot: process.cwd() })).rejects.toThrow(/version plus récente/)
    await db.destroy()
  }))

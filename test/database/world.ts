import pg from 'pg'
import { inject } from 'vitest'
import { plantWorld } from '../../seeds/world.ts'
import { connect } from '../../src/platform/database/connect.ts'
import { copyOf, type FreshDatabase } from './index.ts'
import { administer, TEMPLATE, withDatabase } from './template.ts'

/**
 * A database of its own where the demonstration's world stands as planted at an instant.
 * The world is planted once a run for each instant, then copied.
 * @param selection whether the closed call's jury, committee and the products are planted too
 */
export async function plantedDatabase(now: Date, selection = false): Promise<FreshDatabase> {
  const world = `pepin_world_${now.getTime()}${selection ? '_whole' : ''}`
  await once(world, () => plant(world, now, selection))
  return copyOf(world)
}

async function plant(world: string, now: Date, selection: boolean): Promise<void> {
  const server = inject('serverUrl')
  const unfinished = `${world}_unfinished`
  await administer(server, `drop database if exists ${unfinished}`)
  await administer(server, `create database ${unfinished} template ${TEMPLATE}`)
  const db = connect(withDatabase(server, unfinished), 1)
  await plantWorld({ db, clock: { now: () => now }, jobs: { enqueue: async () => {} }, selection })
  await db.destroy()
  await administer(server, `alter database ${unfinished} rename to ${world}`)
}

/** Makes a database unless it exists; the workers of a run wait for each other. */
async function once(name: string, make: () => Promise<void>): Promise<void> {
  const client = new pg.Client({ connectionString: inject('serverUrl') })
  await client.connect()
  try {
    await client.query('select pg_advisory_lock(1)')
    const { rowCount } = await client.query('select from pg_database where datname = $1', [name])
    if (rowCount === 0) await make()
  } finally {
    await client.end()
  }
}

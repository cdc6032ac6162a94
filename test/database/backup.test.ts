import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { gunzipSync, gzipSync } from 'node:zlib'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { plantWorld } from '../../seeds/world.ts'
import { realClock } from '../../src/platform/clock.ts'
import { backUp } from '../../src/platform/database/backup/backup.ts'
import { restore } from '../../src/platform/database/backup/restore.ts'
import { listTables } from '../../src/platform/database/backup/tables.ts'
import { freshDatabase } from './index.ts'
import { findServerBinaries, installServer, startServer } from './server-setup.ts'
import { administer, withDatabase } from './template.ts'

const FILE = `/tmp/pepin-backup-${process.pid}.gz`
const ROOT = process.cwd()

/** Every row of every table, as PostgreSQL writes it. */
async function everything(url: string): Promise<Record<string, string[]>> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  const all: Record<string, string[]> = {}
  for (const { name } of await listTables(client)) {
    const { rows } = await client.query<{ row: string }>(`select t::text as row from "${name}" t order by 1`)
    all[name] = rows.map(({ row }) => row)
  }
  await client.end()
  return all
}

describe('a backup', () => {
  let source: Awaited<ReturnType<typeof freshDatabase>>
  let server: Awaited<ReturnType<typeof startServer>> | null = null
  beforeAll(async () => {
    installServer()
    source = await freshDatabase()
    await plantWorld({ db: source.db, clock: realClock, jobs: { enqueue: async () => {} } })
    if (findServerBinaries() !== null) server = await startServer()
    await backUp(source.url, FILE, new Date())
  })
  afterAll(async () => {
    await source.drop()
    server?.stop()
    rmSync(FILE, { force: true })
  })

  let databases = 0
  async function emptyDatabase(url: string): Promise<string> {
    const name = `restored_${process.pid}_${databases++}`
    await administer(url, `create database ${name}`)
    return withDatabase(url, name)
  }

  it('restores to a server what the embedded engine held, row for row, and back', async context => {
    if (!server) {
      console.log('*** RESTAURATION SUR SERVEUR NON ESSAYÉE : aucun serveur PostgreSQL installé. ***')
      context.skip()
      return
    }
    const there = await emptyDatabase(server.url)
    await restore(there, FILE, ROOT)
    const before = await everything(source.url)
    expect(Object.values(before).flat().length).toBeGreaterThan(100)
    expect(await everything(there)).toEqual(before)
    const again = `${FILE}.2`
    await backUp(there, again, new Date())
    const back = await emptyDatabase(source.url)
    await restore(back, again, ROOT)
    rmSync(again)
    expect(await everything(back)).toEqual(before)
    await administer(
      source.url.replace(/\/test_[^?]*/, '/postgres'),
      `drop database ${/restored_\w+/.exec(back)?.[0]} with (force)`,
    )
  })

  const altered: [string, (whole: Buffer) => Buffer][] = [
    ['cut short', whole => whole.subarray(0, whole.length - 200)],
    [
      'cut between two lines',
      whole => gzipSync(Buffer.from(gunzipSync(whole).toString().split('\n').slice(0, 40).join('\n'))),
    ],
    [
      'altered by one letter',
      whole => gzipSync(Buffer.from(gunzipSync(whole).toString().replace('Odile', 'Odine'))),
    ],
    ['of noise', () => Buffer.from('du bruit, pas une sauvegarde')],
    ['of another kind of text', () => gzipSync('{"autre":"chose"}\n')],
    [
      'of a later Pépin',
      whole =>
        gzipSync(
          Buffer.from(
            gunzipSync(whole)
              .toString()
              .replace(/"level":"[^"]+"/, '"level":"9999-later"'),
          ),
        ),
    ],
  ]

  it.each(altered)('%s is refused with a sentence, and nothing is written', async (_, alter) => {
    const file = `${FILE}.altered`
    writeFileSync(file, alter(readFileSync(FILE)))
    const url = await emptyDatabase(source.url)
    await expect(restore(url, file, ROOT)).rejects.toThrow(/Rien n’a été (restauré|modifié)/)
    const client = new pg.Client({ connectionString: url })
    await client.connect()
    expect((await listTables(client)).length).toBe(0)
    await client.end()
    rmSync(file)
  })

  it('is not restored over data', async () => {
    await expect(restore(source.url, FILE, ROOT)).rejects.toThrow(/n’est pas vide/)
  })
})

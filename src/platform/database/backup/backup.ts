import { createHash } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { rename, rm } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import pg from 'pg'
import { to as copyTo } from 'pg-copy-streams'
import type { Storage } from '../../files/storage.ts'
import { fileLines } from './files.ts'
import { BackupRefused, END_OF_TABLE, line } from './format.ts'
import { columnList, listTables, quoted } from './tables.ts'

export interface Totals {
  rows: number
  tables: number
  /** Contents of files; those a row cites and the storage has not. */
  files: number
  missing: number
}

/**
 * Writes every row to a file while Pépin runs: one snapshot of the data, streamed, never whole in memory.
 * The file appears under its name only when it is whole.
 */
export async function backUp(
  connectionString: string,
  file: string,
  now: Date,
  storage: Storage | null = null,
): Promise<Totals> {
  const client = new pg.Client({ connectionString, application_name: 'pepin-backup' })
  await client.connect()
  const making = `${file}.${process.pid}.part`
  let done: Totals = { rows: 0, tables: 0, files: 0, missing: 0 }
  try {
    await client.query('begin isolation level repeatable read read only')
    const source = Readable.from(
      lines(client, now, storage, totals => {
        done = totals
      }),
    )
    await pipeline(source, createGzip({ level: 6 }), createWriteStream(making, { mode: 0o600, flags: 'wx' }))
    await rename(making, file)
    return done
  } catch (error) {
    await rm(making, { force: true })
    throw (error as { code?: string }).code === 'ENOSPC'
      ? new BackupRefused(`Le disque est plein : « ${file} » n’a pas été écrit.`)
      : error
  } finally {
    await client.end()
  }
}

async function* lines(
  client: pg.Client,
  now: Date,
  storage: Storage | null,
  finished: (totals: Totals) => void,
): AsyncGenerator<Buffer> {
  const hash = createHash('sha256')
  const say = (part: string | Buffer): Buffer => {
    const bytes = Buffer.from(part)
    hash.update(bytes)
    return bytes
  }
  const { rows: levels } = await client.query<{ name: string }>(
    'select name from kysely_migration order by name desc limit 1',
  )
  yield say(line({ pepin: 'backup', format: 1, level: levels[0]?.name ?? '', at: now.toISOString() }))
  const tables = await listTables(client)
  let rows = 0
  for (const { name, columns } of tables) {
    yield say(line({ table: name, columns }))
    const copy = client.query(copyTo(`copy ${quoted(name)} (${columnList(columns)}) to stdout`))
    for await (const chunk of copy) yield say(chunk as Buffer)
    rows += copy.rowCount
    yield say(END_OF_TABLE)
  }
  const files = { kept: 0, missing: 0 }
  if (storage) for await (const part of fileLines(client, storage, files)) yield say(part)
  finished({ rows, tables: tables.length, files: files.kept, missing: files.missing })
  yield Buffer.from(line({ end: true, rows, sha256: hash.digest('hex') }))
}

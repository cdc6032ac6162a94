import { Kysely, PostgresDialect } from 'kysely'
import pg from 'pg'
import type { Db, Tables } from './tables.ts'

const { builtins } = pg.types
const asNumber = (text: string) => Number(text)
const asIs = (text: string) => text

/** int8 as number, civil dates as 'YYYY-MM-DD'; the rest as pg reads it (timestamptz: Date, jsonb: value, bytea: Buffer). */
const types = {
  getTypeParser(oid: number, format?: 'text' | 'binary') {
    if (format !== 'binary' && oid === builtins.INT8) return asNumber
    if (format !== 'binary' && oid === builtins.DATE) return asIs
    return pg.types.getTypeParser(oid, format as 'text')
  },
}

/** Opens a pool of at most `size` connections on a database. */
export function connect(connectionString: string, size = 10): Db {
  const pool = new pg.Pool({ connectionString, max: size, types, application_name: 'pepin' })
  // A connection lost while idle: the pool opens another at the next need.
  pool.on('error', error => console.error('[database]', error.message))
  return new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) })
}

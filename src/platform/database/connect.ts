import { createHash } from 'node:crypto'
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

const names = new Map<string, string>()
const MOST_NAMES = 5000

/** The hash of a statement's text: the program has some hundreds, lists of different lengths make more. */
function nameOf(text: string): string {
  const known = names.get(text)
  if (known !== undefined) return known
  if (names.size >= MOST_NAMES) names.clear()
  const name = createHash('sha1').update(text).digest('base64url')
  names.set(text, name)
  return name
}

/** Short statements with parameters are planned once a connection: planning costs ten times what running them does. */
class PreparingClient extends pg.Client {
  override query(...args: unknown[]): never {
    const [text, values] = args
    const worth =
      typeof text === 'string' && Array.isArray(values) && values.length > 0 && values.length <= 30
    const run = super.query as (...args: unknown[]) => never
    if (!worth) return run.apply(this, args)
    const name = nameOf(text)
    return run.apply(this, [{ name, text, values }])
  }
}

/** Opens a pool of at most `size` connections on a database. */
export function connect(connectionString: string, size = 10): Db {
  const pool = new pg.Pool({
    connectionString,
    max: size,
    types,
    Client: PreparingClient,
    application_name: 'pepin',
  })
  // A connection lost while idle: the pool opens another at the next need.
  pool.on('error', error => console.error('[database]', error.message))
  return new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) })
}

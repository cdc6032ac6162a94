import { checkServer, unreachable } from './check-server.ts'
import { connect } from './connect.ts'
import { openEmbedded } from './embedded/index.ts'
import { DatabaseRefused } from './refused.ts'
import type { Db } from './tables.ts'

export { DatabaseRefused } from './refused.ts'

export interface OpenOptions {
  /** A PostgreSQL server; null for the embedded one. */
  databaseUrl: string | null
  /** Where the embedded one keeps its data; null for the default place. */
  dataFolder: string | null
  projectRoot: string
  /** Only one web process may hold an embedded folder; commands and workers join it. */
  role: 'web' | 'command' | 'worker'
  /** Refuses a folder that holds no data yet, instead of making it. */
  mustExist?: boolean
}

export interface OpenDatabase {
  db: Db
  connectionString: string
  kind: 'embedded' | 'server'
  folder: string | null
  close(): Promise<void>
}

/** @throws DatabaseRefused with a message in French that says what to do */
export async function openDatabase(options: OpenOptions): Promise<OpenDatabase> {
  if (options.databaseUrl === null) return openEmbedded(options)
  const connectionString = options.databaseUrl
  const db = connect(connectionString)
  try {
    await checkServer(db)
  } catch (error) {
    await db.destroy()
    throw error instanceof DatabaseRefused ? error : unreachable(error)
  }
  return { db, connectionString, kind: 'server', folder: null, close: () => db.destroy() }
}

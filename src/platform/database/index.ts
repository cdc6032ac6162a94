import { connect } from './connect.ts'
import type { Db } from './tables.ts'

export { DatabaseRefused } from './refused.ts'

export interface OpenDatabase {
  db: Db
  connectionString: string
  kind: 'embedded' | 'server'
  folder: string | null
  close(): Promise<void>
}

export async function openDatabase(options: {
  databaseUrl: string | null
  dataFolder: string | null
  projectRoot: string
  role: 'web' | 'command' | 'worker'
}): Promise<OpenDatabase> {
  if (options.databaseUrl === null) throw new Error('embedded: not yet')
  const db = connect(options.databaseUrl)
  return { db, connectionString: options.databaseUrl, kind: 'server', folder: null, close: () => db.destroy() }
}

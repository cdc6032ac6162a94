import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { sql } from 'kysely'
import { type Migration, Migrator } from 'kysely/migration'
import { DatabaseRefused } from './refused.ts'
import type { Db } from './tables.ts'

/** Every migration of a folder, by name: plain SQL, one idea each. */
function readMigrations(folder: string): Record<string, Migration> {
  const files = readdirSync(folder).filter(name => /^\d{4}-[\w-]+\.sql$/.test(name))
  return Object.fromEntries(
    files.sort().map(file => {
      const text = readFileSync(join(folder, file), 'utf8')
      return [file.replace(/\.sql$/, ''), { up: async db => void (await sql.raw(text).execute(db)) }]
    }),
  )
}

/**
 * Brings a database up to date; two processes that start together wait for one another.
 * @throws DatabaseRefused when the database is of a later Pépin than this one
 */
export async function migrate(
  db: Db,
  { projectRoot, upTo }: { projectRoot: string; upTo?: string },
): Promise<void> {
  const migrations = readMigrations(folderOf(projectRoot))
  const migrator = new Migrator({ db, provider: { getMigrations: async () => migrations } })
  const { error } = await (upTo ? migrator.migrateTo(upTo) : migrator.migrateToLatest())
  if (!error) return
  if (/previously executed migration .+ is missing/.test(String(error)))
    throw new DatabaseRefused(
      'Cette base de données a été créée par une version plus récente de Pépin. Rien n’a été modifié. Mettez Pépin à jour, puis redémarrez.',
    )
  throw error
}

const folderOf = (projectRoot: string) => join(projectRoot, 'migrations')

/** Whether this version knows that migration. */
export const hasMigration = (projectRoot: string, name: string): boolean =>
  name in readMigrations(folderOf(projectRoot))

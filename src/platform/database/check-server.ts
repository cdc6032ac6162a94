import { sql } from 'kysely'
import { DatabaseRefused } from './refused.ts'
import type { Db } from './tables.ts'

const SERVER_FLOOR = 150_000

/** @throws DatabaseRefused for a server too old, or a database that is not in UTF-8 */
export async function checkServer(db: Db): Promise<void> {
  const { rows } = await sql<{ version: string; encoding: string }>`
    select current_setting('server_version_num') as version, current_setting('server_encoding') as encoding`.execute(
    db,
  )
  const { version = '0', encoding = '' } = rows[0] ?? {}
  if (Number(version) < SERVER_FLOOR)
    throw new DatabaseRefused(
      'Ce serveur PostgreSQL est trop ancien : Pépin demande la version 15 ou une plus récente.',
    )
  if (encoding !== 'UTF8')
    throw new DatabaseRefused(`La base de DATABASE_URL est en ${encoding} : créez-la en UTF8.`)
}

/** What is said of a server that does not answer. */
export const unreachable = (error: unknown) =>
  new DatabaseRefused(
    `La base de DATABASE_URL ne répond pas : ${(error as Error).message}. Vérifiez l’adresse, puis redémarrez.`,
  )

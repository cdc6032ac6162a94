import { once } from 'node:events'
import pg from 'pg'
import { type CopyStreamQuery, from as copyFrom } from 'pg-copy-streams'
import type { Storage } from '../../files/storage.ts'
import { connect } from '../connect.ts'
import { hasMigration, migrate } from '../migrate.ts'
import { restoreFile } from './files.ts'
import { BackupRefused, FILES } from './format.ts'
import { readBackup } from './read.ts'
import { columnList, listTables, quoted } from './tables.ts'

/**
 * Restores a backup into an empty database: checked from end to end before the first write, written in one
 * transaction, then migrated to this version. Works between the embedded engine and a server, both ways.
 * @throws BackupRefused and changes nothing when the file or the database will not do
 */
export async function restore(
  connectionString: string,
  file: string,
  projectRoot: string,
  storage: Storage | null = null,
): Promise<{ rows: number; files: number }> {
  let level = ''
  for await (const part of readBackup(file)) if (part.kind === 'header') level = part.header.level
  if (!hasMigration(projectRoot, level))
    throw new BackupRefused(
      'Cette sauvegarde vient d’une version plus récente de Pépin. Rien n’a été modifié. Mettez Pépin à jour.',
    )
  const db = connect(connectionString, 2)
  try {
    await refuseUnlessEmpty(connectionString)
    await migrate(db, { projectRoot, upTo: level })
    const { rows, files } = await copyIn(connectionString, file, storage)
    await migrate(db, { projectRoot })
    return { rows, files }
  } finally {
    await db.destroy()
  }
}

async function withClient<T>(connectionString: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString, application_name: 'pepin-restore' })
  await client.connect()
  return work(client).finally(() => client.end())
}

function refuseUnlessEmpty(connectionString: string): Promise<void> {
  return withClient(connectionString, async client => {
    for (const { name } of await listTables(client)) {
      const { rows } = await client.query(`select 1 from ${quoted(name)} limit 1`)
      if (rows.length > 0)
        throw new BackupRefused(
          `La base n’est pas vide (table « ${name} »). Rien n’a été modifié. Restaurez dans un dossier ou une base vide.`,
        )
    }
  })
}

function copyIn(
  connectionString: string,
  file: string,
  storage: Storage | null,
): Promise<{ rows: number; files: number }> {
  return withClient(connectionString, async client => {
    await client.query('begin')
    let copy: CopyStreamQuery | null = null
    let [rows, files] = [0, 0]
    const finish = async () => {
      if (!copy) return
      copy.end()
      await once(copy, 'finish')
      copy = null
    }
    for await (const part of readBackup(file)) {
      if (part.kind === 'row' && !copy && storage) {
        files++
        await restoreFile(storage, part.bytes)
      }
      if (part.kind === 'row' && copy) {
        rows++
        if (!copy.write(part.bytes)) await once(copy, 'drain')
      }
      if (part.kind !== 'table') continue
      await finish()
      const { table, columns } = part.head
      if (table === FILES) continue
      copy = client.query(copyFrom(`copy ${quoted(table)} (${columnList(columns)}) from stdin`))
    }
    await finish()
    await client.query('commit')
    return { rows, files }
  })
}

import { createHash } from 'node:crypto'
import { buffer } from 'node:stream/consumers'
import type pg from 'pg'
import type { Storage } from '../../files/storage.ts'
import { BackupRefused, END_OF_TABLE, FILES, line } from './format.ts'

/** The contents of files as one more table: a fingerprint and base 64 a row. */
export async function* fileLines(
  client: pg.Client,
  storage: Storage,
  count: { kept: number; missing: number },
): AsyncGenerator<string> {
  yield line({ table: FILES, columns: ['sha256', 'content'] })
  const { rows } = await client.query<{ sha256: string }>(
    `select sha256 from file_contents c where c.scan is distinct from 'infected'
      and exists (select 1 from files f where f.sha256 = c.sha256) order by sha256`,
  )
  for (const { sha256 } of rows)
    if (await storage.has(sha256)) {
      count.kept++
      yield `${sha256}\t${(await buffer(await storage.read(sha256))).toString('base64')}\n`
    } else count.missing++
  yield END_OF_TABLE
}

/** @throws BackupRefused when the content is not what its fingerprint says */
export async function restoreFile(storage: Storage, row: Buffer): Promise<void> {
  const [sha256 = '', coded = ''] = row.toString('latin1').trimEnd().split('\t')
  const bytes = Buffer.from(coded, 'base64')
  if (createHash('sha256').update(bytes).digest('hex') !== sha256)
    throw new BackupRefused(`Le fichier ${sha256} de la sauvegarde n’est pas entier. Rien n’a été restauré.`)
  await storage.put(sha256, bytes)
}

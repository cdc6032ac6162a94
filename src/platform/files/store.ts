import type { Db } from '../database/tables.ts'
import type { Accepted } from './accept.ts'
import type { FileRef } from './file.ts'
import type { Files } from './files.ts'
import type { FileTable } from './tables.ts'

export type Scan = 'clean' | 'infected' | null

export interface KeptFile extends FileTable {
  scan: Scan
}

/** Cites a content that was just kept. */
export async function insertFile(
  db: Db,
  { name, type, bytes, sha256 }: Accepted,
  row: Pick<FileTable, 'id' | 'incubator_id' | 'added_by' | 'added_at' | 'application_id' | 'message_id'>,
): Promise<FileRef> {
  await db
    .insertInto('files')
    .values({ ...row, name, type, sha256, size: bytes.length })
    .execute()
  return { id: row.id, name, size: bytes.length, sha256 }
}

export const findFile = (db: Db, id: string): Promise<KeptFile | undefined> =>
  db
    .selectFrom('files as f')
    .innerJoin('file_contents as c', 'c.sha256', 'f.sha256')
    .selectAll('f')
    .select('c.scan')
    .where('f.id', '=', id)
    .executeTakeFirst()

/** How a file stands for those who read it. */
export type FileState = 'ready' | 'unverified' | 'infected'

export function stateOf(scan: Scan, { scanner }: Pick<Files, 'scanner'>): FileState {
  if (scan === 'infected') return 'infected'
  return scan === 'clean' || scanner === null ? 'ready' : 'unverified'
}

/** Of those files, the ones that cannot be read by all, with why. */
export async function listHeldBack(
  db: Db,
  files: Pick<Files, 'scanner'>,
  ids: readonly string[],
): Promise<Map<string, FileState>> {
  if (ids.length === 0) return new Map()
  const rows = await db
    .selectFrom('files as f')
    .innerJoin('file_contents as c', 'c.sha256', 'f.sha256')
    .select(['f.id', 'c.scan'])
    .where('f.id', 'in', ids)
    .execute()
  return new Map(
    rows.map(({ id, scan }) => [id, stateOf(scan, files)] as const).filter(([, state]) => state !== 'ready'),
  )
}

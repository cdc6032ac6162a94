import type { Db } from '../database/tables.ts'
import type { Storage } from './storage.ts'
import './tables.ts'

/** Files that a row cites and the storage has not: « Chaque fichier joint a son contenu ». */
export async function listMissing(db: Db, storage: Storage): Promise<string[]> {
  const cited = await db
    .selectFrom('files as f')
    .innerJoin('file_contents as c', 'c.sha256', 'f.sha256')
    .select(['f.id', 'f.sha256'])
    .where('c.scan', 'is distinct from', 'infected')
    .orderBy('f.id')
    .execute()
  const missing: string[] = []
  for (const { id, sha256 } of cited) if (!(await storage.has(sha256))) missing.push(`file:${id}`)
  return missing
}

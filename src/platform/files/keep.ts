import type { Act } from '../act.ts'
import { done, type Outcome, refused } from '../outcome.ts'
import type { Accepted } from './accept.ts'
import type { FileRefusal } from './file.ts'
import type { Files } from './files.ts'
import './tables.ts'

/**
 * Scans a content, then keeps it under its fingerprint; the caller cites it afterwards, in its transaction.
 * The row comes before the bytes: what nothing cites in the end can be found, and removed.
 */
export async function keepContent(
  { db, now }: Pick<Act, 'db' | 'now'>,
  { storage, scanner }: Files,
  { sha256, bytes }: Accepted,
): Promise<Outcome<null, FileRefusal>> {
  // A scanner that is away says nothing: the worker asks again, nobody else reads the file before.
  const scan = (await scanner?.scan(bytes).catch(() => null)) ?? null
  if (scan === 'infected') return refused('infected')
  const scanned_at = scan && now
  const row = await db
    .insertInto('file_contents')
    .values({ sha256, size: bytes.length, kept_at: now, scan, scanned_at })
    .onConflict(conflict =>
      conflict.column('sha256').doUpdateSet({ kept_at: now, ...(scan ? { scan, scanned_at } : {}) }),
    )
    .returning('scan')
    .executeTakeFirstOrThrow()
  if (row.scan === 'infected') return refused('infected')
  try {
    await storage.put(sha256, bytes)
  } catch (error) {
    console.error('[files]', error)
    return refused(isFull(error) ? 'disk-full' : 'storage-away')
  }
  return done(null)
}

/** The library that writes wraps the system's error. */
export function isFull(error: unknown): boolean {
  for (let each = error; each instanceof Error; each = each.cause)
    if (['ENOSPC', 'EDQUOT'].includes((each as { code?: string }).code ?? '')) return true
  return false
}

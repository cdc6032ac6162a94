import type { Act } from '../act.ts'
import { record } from '../journal.ts'
import type { Files } from './files.ts'
import './tables.ts'

const AT_ONCE = 50

/** Asks the scanner again of what it has not judged; what it finds infected is taken away. Bears being run twice. */
export async function scanWaiting(act: Act, { scanner, storage }: Files): Promise<void> {
  if (scanner === null) return
  const { db, now } = act
  const waiting = await db
    .selectFrom('file_contents')
    .select('sha256')
    .where('scan', 'is', null)
    .orderBy('kept_at')
    .limit(AT_ONCE)
    .execute()
  for (const { sha256 } of waiting) {
    // Not written yet, or its writing failed: its row goes with the next cleaning.
    if (!(await storage.has(sha256))) continue
    const bytes = Buffer.concat(await Array.fromAsync(await storage.read(sha256)))
    // Away: the rest would wait as well.
    const scan = await scanner.scan(bytes).catch(() => null)
    if (scan === null) return
    await db
      .updateTable('file_contents')
      .set({ scan, scanned_at: now })
      .where('sha256', '=', sha256)
      .execute()
    if (scan === 'infected') await takeAway(act, storage, sha256)
  }
}

/** The rows stay: those who joined it, and those who were to read it, are told why it is gone. */
async function takeAway(act: Act, storage: Files['storage'], sha256: string): Promise<void> {
  await storage.remove(sha256)
  const rows = await act.db
    .selectFrom('files')
    .select(['id', 'incubator_id'])
    .where('sha256', '=', sha256)
    .execute()
  for (const { id, incubator_id } of rows)
    await record(act, {
      incubatorId: incubator_id,
      subject: `file:${id}`,
      verb: 'file.infected',
      payload: { sha256 },
    })
}

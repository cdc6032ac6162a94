import { randomBytes } from 'node:crypto'
import type { Act } from './act.ts'
import type { Db } from './database/tables.ts'

declare module './database/tables.ts' {
  interface Tables {
    sealing_secrets: { id: string; secret: Buffer; created_at: Date }
  }
}

const DAY_MS = 86_400_000
/** A new secret seals from then on; the one before still opens what it sealed. */
const SEALS_MS = 30 * DAY_MS
/** A device keeps a sealed text thirty days: past twice that, nothing is left that this secret opens. */
const OPENS_MS = 60 * DAY_MS

export interface SealingSecret {
  id: string
  secret: Buffer
}

/** The secrets that still open something, the one that seals first; made when it is time. */
export async function listSealingSecrets({ db, now, newId }: Act): Promise<SealingSecret[]> {
  const living = await db
    .selectFrom('sealing_secrets')
    .select(['id', 'secret', 'created_at as createdAt'])
    .where('created_at', '>', new Date(now.getTime() - OPENS_MS))
    .orderBy('created_at', 'desc')
    .orderBy('id')
    .execute()
  const [newest] = living
  if (newest && now.getTime() - newest.createdAt.getTime() < SEALS_MS) return living
  // Two requests at once make two: both open, either seals.
  const made = { id: newId(), secret: randomBytes(32) }
  await db
    .insertInto('sealing_secrets')
    .values({ ...made, created_at: now })
    .execute()
  return [made, ...living]
}

/** What an old secret sealed can be opened by no one any more, wherever it still lies. */
export async function forgetSealingSecrets(db: Db, now: Date): Promise<void> {
  await db
    .deleteFrom('sealing_secrets')
    .where('created_at', '<', new Date(now.getTime() - OPENS_MS))
    .execute()
}

import type { Db } from '../../../platform/database/tables.ts'
import { forgetSealingSecrets } from '../../../platform/sealing-secrets.ts'
import '../tables.ts'

const DAY_MS = 86_400_000

/** Deletes what proves nothing any more: ended sessions, codes a day old, texts held for a day. */
export async function forgetExpiredSignIns(db: Db, now: Date): Promise<void> {
  const yesterday = new Date(now.getTime() - DAY_MS)
  await db.deleteFrom('sessions').where('expires_at', '<', now).execute()
  await db.deleteFrom('sign_in_attempts').where('expires_at', '<', yesterday).execute()
  await db.deleteFrom('held_forms').where('created_at', '<', yesterday).execute()
  await forgetSealingSecrets(db, now)
}

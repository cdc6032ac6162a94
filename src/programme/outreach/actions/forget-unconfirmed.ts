import type { Db } from '../../../platform/database/tables.ts'
import { CONFIRM_LIFE_MS } from '../link.ts'
import '../tables.ts'

/** Deletes what was never confirmed once its link is dead: the rest waits for a visa. */
export async function forgetUnconfirmed(db: Db, now: Date): Promise<void> {
  const before = new Date(now.getTime() - CONFIRM_LIFE_MS)
  for (const table of ['call_followers', 'registrations', 'agent_questions'] as const)
    await db.deleteFrom(table).where('confirmed_at', 'is', null).where('asked_at', '<', before).execute()
}

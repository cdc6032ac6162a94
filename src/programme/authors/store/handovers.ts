import type { Db } from '../../../platform/database/tables.ts'
import type { Handover, HandoverEnding } from '../handover.ts'
import '../tables.ts'

/** What was proposed and not answered yet; one at a time. */
export const findHandover = (db: Db, applicationId: string): Promise<Handover | undefined> =>
  db
    .selectFrom('author_handovers')
    .select(['id', 'from_person as from', 'to_person as to', 'afterwards', 'proposed_at as proposedAt'])
    .where('application_id', '=', applicationId)
    .where('ended_at', 'is', null)
    .executeTakeFirst()

export const endHandover = (db: Db, id: string, ending: HandoverEnding, now: Date) =>
  db.updateTable('author_handovers').set({ ending, ended_at: now }).where('id', '=', id).execute()

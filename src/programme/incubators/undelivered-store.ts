import type { Db } from '../../platform/database/tables.ts'

declare module '../../platform/database/tables.ts' {
  interface Tables {
    /** A view: letters of an incubator that did not arrive, or not yet, and of which nothing was done. */
    undelivered_mails: {
      id: string
      incubator_id: string
      person_id: string | null
      kind: string
      recipient: string
      subject_ref: string | null
      created_at: Date
      attempts: number
      state: 'queued' | 'to-check' | 'refused' | 'bounced'
      permanent: boolean
      status: string
      diagnostic: string
      failed_at: Date
      application_id: string | null
      call_id: string | null
      /** Whether the team may know whom it was for. */
      named: boolean
    }
  }
}

const toLookAt = (db: Db) =>
  db
    .selectFrom('undelivered_mails')
    .select(eb => eb.fn.countAll<number>().as('count'))
    .where('state', '!=', 'queued')

/** How many letters of a call somebody must look at; those tried again by themselves are left out. */
export async function countUndeliveredOfCall(db: Db, callId: string, incubatorId: string): Promise<number> {
  const { count } = await toLookAt(db)
    .where('incubator_id', '=', incubatorId)
    .where('call_id', '=', callId)
    .executeTakeFirstOrThrow()
  return count
}

/** The same for all that some incubators wrote. */
export async function countUndelivered(db: Db, incubatorIds: readonly string[]): Promise<number> {
  if (incubatorIds.length === 0) return 0
  const { count } = await toLookAt(db)
    .where('incubator_id', 'in', [...incubatorIds])
    .executeTakeFirstOrThrow()
  return count
}

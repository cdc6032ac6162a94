import type { Db } from '../../platform/database/tables.ts'
import './tables.ts'

export interface Withdrawal {
  at: Date
  /** What they chose to say of it; '' when nothing. */
  reason: string
}

/** The day an application was taken back, and why; undefined while it stands. */
export const findWithdrawal = (db: Db, applicationId: string): Promise<Withdrawal | undefined> =>
  db
    .selectFrom('application_withdrawals')
    .select(['withdrawn_at as at', 'reason'])
    .where('application_id', '=', applicationId)
    .orderBy('withdrawn_at', 'desc')
    .limit(1)
    .executeTakeFirst()

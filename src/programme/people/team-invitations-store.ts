import type { Db } from '../../platform/database/tables.ts'
import { addressKey } from '../../platform/mail/address.ts'
import { sha256 } from '../../platform/secrets.ts'
import type { IncubatorRole } from '../access/tables.ts'
import type { TeamInvitation } from './team-invitation.ts'

declare module '../../platform/database/tables.ts' {
  interface Tables {
    team_invitations: {
      id: string
      incubator_id: string
      address: string
      address_key: string
      role: IncubatorRole
      token_hash: Buffer
      invited_at: Date
      invited_by: string | null
      accepted_at: Date | null
      accepted_by: string | null
      taken_back_at: Date | null
      taken_back_by: string | null
    }
  }
}

const invitations = (db: Db) =>
  db
    .selectFrom('team_invitations')
    .select(['id', 'incubator_id as incubatorId', 'address', 'role', 'invited_at as invitedAt'])
    .select(['accepted_at as acceptedAt', 'taken_back_at as takenBackAt'])

const pending = (db: Db, incubatorId: string) =>
  invitations(db)
    .where('incubator_id', '=', incubatorId)
    .where('accepted_at', 'is', null)
    .where('taken_back_at', 'is', null)

/** Sent and neither accepted nor taken back, the last first; an expired link is still one to take back. */
export const listPendingInvitations = (db: Db, incubatorId: string): Promise<TeamInvitation[]> =>
  pending(db, incubatorId).orderBy('invited_at', 'desc').orderBy('id').execute()

export const findPendingTo = (db: Db, incubatorId: string, address: string) =>
  pending(db, incubatorId).where('address_key', '=', addressKey(address)).executeTakeFirst()

/** The invitation a link is of, whatever became of it. */
export const findTeamInvitation = (
  db: Db,
  token: string,
  lock = false,
): Promise<TeamInvitation | undefined> =>
  invitations(db)
    .where('token_hash', '=', sha256(token))
    .$if(lock, query => query.forUpdate())
    .executeTakeFirst()

import type { Db } from '../../../platform/database/tables.ts'
import { addressKey } from '../../../platform/mail/address.ts'
import { sha256 } from '../../../platform/secrets.ts'
import type { AuthorInvitation } from '../invitation.ts'
import '../tables.ts'

const invitations = (db: Db) =>
  db
    .selectFrom('author_invitations')
    .select(['id', 'application_id as applicationId', 'address', 'rights', 'invited_at as invitedAt'])
    .select(['accepted_at as acceptedAt', 'taken_back_at as takenBackAt'])

const pending = (db: Db, applicationId: string) =>
  invitations(db)
    .where('application_id', '=', applicationId)
    .where('accepted_at', 'is', null)
    .where('taken_back_at', 'is', null)

/** Sent and neither accepted nor taken back, the last first; an expired one is still to be taken back. */
export const listPending = (db: Db, applicationId: string): Promise<AuthorInvitation[]> =>
  pending(db, applicationId).orderBy('invited_at', 'desc').orderBy('id').execute()

export const findPendingTo = (db: Db, applicationId: string, address: string) =>
  pending(db, applicationId).where('address_key', '=', addressKey(address)).executeTakeFirst()

/** The invitation a link is of, whatever became of it. */
export const findInvitation = (db: Db, token: string): Promise<AuthorInvitation | undefined> =>
  invitations(db).where('token_hash', '=', sha256(token)).executeTakeFirst()

export const takeBack = (db: Db, id: string, now: Date, by: string | null) =>
  db
    .updateTable('author_invitations')
    .set({ taken_back_at: now, taken_back_by: by })
    .where('id', '=', id)
    .execute()

import type { Db } from '../../platform/database/tables.ts'
import { listAddresses } from '../people/store.ts'
import type { Undelivered } from './letter.ts'
import './tables.ts'

export const MOST_LISTED = 200

const letters = (db: Db) =>
  db
    .selectFrom('undelivered_mails as u')
    .leftJoin('people as p', 'p.id', 'u.person_id')
    .select([
      'u.id',
      'u.incubator_id',
      'u.call_id',
      'u.application_id',
      'u.kind',
      'u.state',
      'u.permanent',
      'u.status',
      'u.diagnostic',
      'u.attempts',
      'u.created_at',
      'u.failed_at',
      'u.recipient',
      'u.subject_ref',
      'u.named',
      'u.person_id',
      'p.name',
    ])
    .orderBy('u.failed_at', 'desc')
    .orderBy('u.id')

type Row = Awaited<ReturnType<ReturnType<typeof letters>['execute']>>[number]

const letterOf = (row: Row): Undelivered => ({
  id: row.id,
  incubatorId: row.incubator_id,
  callId: row.call_id,
  applicationId: row.named ? row.application_id : null,
  kind: row.kind,
  state: row.state,
  permanent: row.permanent,
  status: row.status,
  // A server's words often hold the address.
  diagnostic: row.named ? row.diagnostic : '',
  attempts: row.attempts,
  writtenAt: row.created_at,
  failedAt: row.failed_at,
  recipient: row.named ? row.recipient : null,
  person: row.named && row.person_id ? { id: row.person_id, name: row.name ?? '' } : null,
  subjectRef: row.subject_ref ?? '',
})

/** Of all that some incubators wrote, or of one call alone; the last that failed first. */
export async function listUndelivered(
  db: Db,
  of: { incubatorIds: readonly string[]; callId?: string },
): Promise<Undelivered[]> {
  if (of.incubatorIds.length === 0) return []
  const rows = await letters(db)
    .where('u.incubator_id', 'in', [...of.incubatorIds])
    .$if(of.callId !== undefined, query => query.where('u.call_id', '=', of.callId ?? ''))
    .limit(MOST_LISTED)
    .execute()
  return rows.map(letterOf)
}

export async function findUndelivered(db: Db, id: string): Promise<Undelivered | undefined> {
  const row = await letters(db).where('u.id', '=', id).executeTakeFirst()
  return row && letterOf(row)
}

/** The letter itself, as it was written. @throws when there is none */
export const getMail = (db: Db, id: string) =>
  db.selectFrom('mails').selectAll().where('id', '=', id).executeTakeFirstOrThrow()

/** Where it can be sent anew: the address it was for, then the others its person confirmed. */
export async function addressesFor(db: Db, { recipient, person }: Undelivered): Promise<string[]> {
  if (recipient === null) return []
  const known = person ? (await listAddresses(db, person.id)).map(({ address }) => address) : []
  return [recipient, ...known.filter(address => address.toLowerCase() !== recipient.toLowerCase())]
}

/** Whether the team has done something of a letter that is no longer in the list. */
export async function wasHandled(db: Db, id: string): Promise<boolean> {
  const [resent, settled] = await Promise.all([
    db.selectFrom('mail_resends').select('mail_id').where('of_mail_id', '=', id).executeTakeFirst(),
    db.selectFrom('mail_settlings').select('mail_id').where('mail_id', '=', id).executeTakeFirst(),
  ])
  return resent !== undefined || settled !== undefined
}

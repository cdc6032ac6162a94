import type { Db } from '../../platform/database/tables.ts'
import { addressKey } from '../../platform/mail/address.ts'
import '../people/tables.ts'
import './tables.ts'
import { type Merge, PROOF_MS } from './merge.ts'

const ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

/** The other account whose mailbox this person has just proved, by the code that proved it. */
export async function findProved(
  db: Db,
  personId: string,
  attemptId: string,
  now: Date,
): Promise<{ personId: string; address: string } | undefined> {
  if (!ID.test(attemptId)) return undefined
  const attempt = await db
    .selectFrom('sign_in_attempts')
    .select('address')
    .where('id', '=', attemptId)
    .where('person_id', '=', personId)
    .where('purpose', '=', 'add-address')
    .where('used_at', '>', new Date(now.getTime() - PROOF_MS))
    .executeTakeFirst()
  if (!attempt) return undefined
  return db
    .selectFrom('addresses')
    .select(['person_id as personId', 'address'])
    .where('key', '=', addressKey(attempt.address))
    .where('person_id', '!=', personId)
    .where('label', '!=', 'shared')
    .executeTakeFirst()
}

const COLUMNS = [
  'id',
  'kept_id as keptId',
  'merged_id as mergedId',
  'merged_at as mergedAt',
  'undone_at as undoneAt',
  'letters_id as lettersId',
] as const

export async function findMerge(db: Db, id: string, lock = false): Promise<Merge | undefined> {
  if (!ID.test(id)) return undefined
  const query = db.selectFrom('person_merges').select(COLUMNS).where('id', '=', id)
  return query.$if(lock, each => each.forUpdate()).executeTakeFirst()
}

/** The merges of one's account, the last first, with the name the other had. */
export const listMerges = (db: Db, personId: string) =>
  db
    .selectFrom('person_merges as m')
    .leftJoin('people as p', 'p.id', 'm.merged_id')
    .select(['m.id', 'kept_id as keptId', 'merged_id as mergedId', 'merged_at as mergedAt'])
    .select(['undone_at as undoneAt', 'letters_id as lettersId', 'p.name'])
    .where('m.kept_id', '=', personId)
    .orderBy('m.merged_at', 'desc')
    .execute()

/** Whether a later merge holds rows of this one: it is undone first. */
export async function isMergedSince(db: Db, { id, keptId, mergedAt }: Merge): Promise<boolean> {
  const later = await db
    .selectFrom('person_merges')
    .select('id')
    .where('undone_at', 'is', null)
    .where('id', '!=', id)
    .where('merged_at', '>=', mergedAt)
    .where(eb => eb.or([eb('kept_id', '=', keptId), eb('merged_id', '=', keptId)]))
    .executeTakeFirst()
  return later !== undefined
}

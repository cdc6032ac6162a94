import type { Db } from '../../platform/database/tables.ts'
import { addressKey } from '../../platform/mail/address.ts'
import './tables.ts'
import type { Address } from './person.ts'

const ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

/** One of a person's own addresses. */
export async function findOwnAddress(db: Db, personId: string, id: string): Promise<Address | undefined> {
  if (!ID.test(id)) return undefined
  return db
    .selectFrom('addresses')
    .select(['id', 'address', 'label', 'confirmed_at as confirmedAt'])
    .where('id', '=', id)
    .where('person_id', '=', personId)
    .executeTakeFirst()
}

/** Whether someone else reads this mailbox too. */
export async function isHeldByOthers(db: Db, personId: string, address: string): Promise<boolean> {
  const other = await db
    .selectFrom('addresses')
    .select('id')
    .where('key', '=', addressKey(address))
    .where('person_id', '!=', personId)
    .executeTakeFirst()
  return other !== undefined
}

export const listFormerAddresses = (db: Db, personId: string) =>
  db
    .selectFrom('former_addresses')
    .select(['address', 'removed_at as removedAt'])
    .where('person_id', '=', personId)
    .orderBy('removed_at', 'desc')
    .orderBy('id')
    .limit(50)
    .execute()

/** What a person was before, the last first. */
export const listFormerPosts = (db: Db, personId: string) =>
  db
    .selectFrom('former_posts')
    .select(['service', 'post', 'ended_at as endedAt'])
    .where('person_id', '=', personId)
    .orderBy('ended_at', 'desc')
    .orderBy('id')
    .limit(50)
    .execute()

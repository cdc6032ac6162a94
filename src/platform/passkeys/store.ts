import type { Db } from '../database/tables.ts'
import './tables.ts'

export interface Passkey {
  id: string
  credentialId: string
  publicKey: Buffer
  counter: number
  transports: string[]
  name: string
  addedAt: Date
  usedAt: Date | null
}

/** The keys a person has now, the oldest first. */
export const listPasskeys = (db: Db, personId: string): Promise<Passkey[]> =>
  db
    .selectFrom('passkeys')
    .select(['id', 'credential_id as credentialId', 'public_key as publicKey', 'counter', 'transports'])
    .select(['name', 'added_at as addedAt', 'used_at as usedAt'])
    .where('person_id', '=', personId)
    .where('removed_at', 'is', null)
    .orderBy('added_at')
    .orderBy('id')
    .execute()

export async function hasPasskey(db: Db, personId: string): Promise<boolean> {
  const one = db.selectFrom('passkeys').select('id').where('person_id', '=', personId)
  return (await one.where('removed_at', 'is', null).limit(1).executeTakeFirst()) !== undefined
}

export async function countRecoveryCodes(db: Db, personId: string): Promise<number> {
  const { left } = await db
    .selectFrom('recovery_codes')
    .select(eb => eb.fn.countAll<number>().as('left'))
    .where('person_id', '=', personId)
    .where('used_at', 'is', null)
    .executeTakeFirstOrThrow()
  return left
}

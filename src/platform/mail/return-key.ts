import { randomBytes } from 'node:crypto'
import type { Db } from '../database/tables.ts'
import './table.ts'

/** What return addresses are signed with: made once, kept with the letters and saved with them. */
export async function returnKeyOf(db: Db): Promise<Buffer> {
  await db
    .insertInto('return_key')
    .values({ secret: randomBytes(32) })
    .onConflict(conflict => conflict.doNothing())
    .execute()
  return (await db.selectFrom('return_key').select('secret').executeTakeFirstOrThrow()).secret
}

import type { Db } from '../../../platform/database/tables.ts'
import '../../access/tables.ts'

/** Someone who wrote to a call: still a draft, or everything sent. */
export interface Writer {
  personId: string
  address: string
  drafts: boolean
}

/** Those who wrote a draft or sent, once each; a draft of a browser alone has no address to tell. */
export async function listWriters(db: Db, callId: string): Promise<Writer[]> {
  const rows = await db
    .selectFrom('call_writers')
    .select(['person_id as personId', 'address', 'drafts'])
    .where('call_id', '=', callId)
    .where('address', 'is not', null)
    .orderBy('person_id')
    .execute()
  return rows.flatMap(({ address, ...row }) => (address === null ? [] : [{ ...row, address }]))
}

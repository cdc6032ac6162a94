import type { Db } from '../../platform/database/tables.ts'
import { addressKey } from '../../platform/mail/address.ts'
import './tables.ts'
import { displayName } from './person.ts'
import type { Sharer } from './shared-mailbox.ts'

/** Who reads a shared mailbox, first come first; nobody for an address that is one person's. */
export async function listSharers(db: Db, address: string): Promise<Sharer[]> {
  const rows = await db
    .selectFrom('addresses as a')
    .innerJoin('people as p', 'p.id', 'a.person_id')
    .select(['p.id', 'p.name', 'a.address'])
    .where('a.key', '=', addressKey(address))
    .where('a.label', '=', 'shared')
    .orderBy('a.confirmed_at')
    .orderBy('a.id')
    .execute()
  return rows.map(row => ({ id: row.id, name: displayName(row, row.address) }))
}

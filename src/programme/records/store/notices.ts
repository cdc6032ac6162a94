import { sql } from 'kysely'
import type { Db } from '../../../platform/database/tables.ts'
import type { PersonExport } from '../../../platform/retention.ts'
import '../tables.ts'

/** Comptes d'une liste et leurs personnes prévenues. An item and the notice its person had since they were last seen. */
const accountsOf = (listId: string) => sql`from elimination_items i
  left join lateral (select max(n.kept_until) as until from account_notices n
    where n.person_id = i.subject_id and n.told_at >= i.counted_from) n on true
  where i.list_id = ${listId} and i.kind = 'person' and i.settled_at is null`

export interface ToTell {
  id: string
  unusedSince: Date
  address: string
  position: number
}

/** The next accounts of a list whose person has an address and was not told since they were last seen. */
export async function nextToTell(db: Db, listId: string, after: number): Promise<ToTell[]> {
  const { rows } =
    await sql<ToTell>`select i.subject_id as id, i.counted_from as "unusedSince", i.position, d.address
    from (select i.*, n.until ${accountsOf(listId)}) i join lateral (select a.address from addresses a
      where a.person_id = i.subject_id order by a.letters desc, a.confirmed_at, a.id limit 1) d on true
    where i.until is null and i.position > ${after} order by i.position limit 100`.execute(db)
  return rows
}

export interface ToldAccounts {
  told: number
  /** The last instant at which one of them may still be kept by signing in. */
  until: Date | null
  /** To be told by the worker. */
  waiting: number
}

/** What the page of a list says of those told. */
export async function countTold(db: Db, listId: string): Promise<ToldAccounts> {
  const { rows } = await sql<ToldAccounts>`select count(*) filter (where i.until is not null)::int as told,
      max(i.until) as until, count(*) filter (where i.until is null and exists (
        select from addresses a where a.person_id = i.subject_id))::int as waiting
    from (select i.*, n.until ${accountsOf(listId)}) i`.execute(db)
  return rows[0] ?? { told: 0, until: null, waiting: 0 }
}

export const exports: readonly PersonExport[] = [
  {
    slice: 'records',
    label: 'Ce qui vous a été annoncé : la suppression de votre compte',
    tables: ['account_notices'],
    list: (db, personId) =>
      db
        .selectFrom('account_notices')
        .select(['unused_since as unusedSince', 'told_at as toldAt', 'kept_until as keptUntil'])
        .where('person_id', '=', personId)
        .orderBy('told_at')
        .execute(),
  },
]

import { sql } from 'kysely'
import { record } from '../../../platform/journal.ts'
import type { Eliminator, Held, OwnRows } from '../../../platform/retention.ts'
import { ERASERS } from './assembled.ts'

// The last sign of life: a session, an act, an address proved.
const lastSeen = sql`greatest(p.created_at, p.seen_at,
  (select max(s.seen_at) from sessions s where s.person_id = p.id),
  (select max(a.confirmed_at) from addresses a where a.person_id = p.id),
  (select max(j.recorded_at) from journal_payloads d join journal j on j.subject = d.subject and j.number = d.number
    where d.actor_id = p.id))`

const holder = sql`case
  when exists (select from roles r where r.person_id = p.id and r.ended_at is null) then 'un rôle encore tenu'
  when exists (select from application_authors x where x.person_id = p.id)
    or exists (select from application_readers x where x.person_id = p.id) then 'une candidature encore gardée'
  when exists (select from seats s where s.person_id = p.id and s.name <> '') then 'un siège encore nommé'
  when exists (select from product_relations x where x.person_id = p.id and x.relation in ('lead', 'team', 'sponsor'))
    then 'un produit encore gardé'
  else '' end`

const unused = (incubatorId: string, before: Date) => sql<Held>`
  select u.id, u.label, u."from", u.by from (
    select p.id, 'Compte ouvert en ' || extract(year from p.created_at) as label, ${lastSeen} as "from", ${holder} as by
    from people p join account_homes h on h.person_id = p.id
    where h.incubator_id = ${incubatorId} and p.erased_at is null and p.created_at < ${before}) u
  where u."from" < ${before}`

const TABLES = [
  'addresses',
  'former_addresses',
  'former_posts',
  'passkeys',
  'training_answers',
  'roles',
] as const

/** Comptes sans activité : nothing holds them any more; the person is hidden as at the closing of an account. */
export const accounts: Eliminator = {
  kind: 'person',
  // Each looks for its addresses in the whole history.
  atOnce: 20,
  due: (incubatorId, before) =>
    sql`select d.id, d.label, d."from" from (${unused(incubatorId, before)}) d where d.by = ''`,
  held: (incubatorId, before) => sql`select * from (${unused(incubatorId, before)}) d where d.by <> ''`,
  async early(db, ids, now) {
    const { rows } = await sql<{ id: string }>`select p.id from people p where p.id = any(${[...ids]}::uuid[])
      and exists (select from addresses a where a.person_id = p.id)
      and not exists (select from account_notices n where n.person_id = p.id and n.kept_until <= ${now}
        and n.told_at >= ${lastSeen})`.execute(db)
    return rows.map(({ id }) => id)
  },
  async export(db, ids) {
    const rowsOf = async (table: string, column: string): Promise<OwnRows> => {
      const { rows } = await sql<{ row: object; of: string }>`select to_jsonb(c) as row,
        c.${sql.ref(column)}::text as "of" from ${sql.table(table)} c
        where c.${sql.ref(column)} = any(${[...ids]}::uuid[])`.execute(db)
      return { table, rows: rows.map(({ row }) => row), owners: rows.map(({ of }) => new Set([of])) }
    }
    const found = [await rowsOf('people', 'id')]
    for (const table of TABLES) found.push(await rowsOf(table, 'person_id'))
    return found
  },
  async remove(act, ids) {
    for (const id of ids) {
      for (const { erase } of ERASERS) await erase(act, id)
      const subject = `person:${id}` as const
      await record(act, { incubatorId: null, subject, verb: 'person.account-eliminated', payload: {} })
    }
  },
}

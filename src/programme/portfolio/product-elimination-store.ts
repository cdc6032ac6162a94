import { sql } from 'kysely'
import type { Act } from '../../platform/act.ts'
import { deleteTree, readTree } from '../../platform/database/tree.ts'
import { treeEliminator } from '../../platform/elimination.ts'
import type { Held, OwnRows } from '../../platform/retention.ts'

// The last end that counts; a committee still open says the product's story is not over.
const ended = (incubatorId: string, before: Date) => sql<Held>`
  select p.id, 'Produit ' || p.slug as label, e.on_date::timestamptz as "from",
    case when exists (select from investment_committees k where k.product_id = p.id
        and not exists (select from investment_closings x where x.committee_id = k.id))
      then 'un comité encore ouvert' else '' end as by
  from products p join lateral (select max(x.on_date) as on_date from product_ends x
    where x.product_id = p.id and x.cancelled_at is null) e on true
  where p.incubator_id = ${incubatorId} and e.on_date::timestamptz < ${before}
    and not exists (select from product_phases f where f.product_id = p.id and f.cancelled_at is null
      and f.starts_on > e.on_date)`

/** Produits finis, arrivés à leur terme : with their sponsors, their committees and the setting going they come from. */
export const products = treeEliminator({
  kind: 'product',
  root: 'products',
  subject: 'product',
  due: (incubatorId, before) =>
    sql`select d.id, d.label, d."from" from (${ended(incubatorId, before)}) d where d.by = ''`,
  held: (incubatorId, before) => sql`select * from (${ended(incubatorId, before)}) d where d.by <> ''`,
  beside: { read: readBeside, remove: removeBeside },
})

const onboardingsOf = async (db: Act['db'], ids: readonly string[]) =>
  (
    await sql<{ id: string; product: string }>`select o.id, p.id as product from onboardings o
      join products p on p.application_id = o.application_id where p.id = any(${[...ids]}::uuid[])`.execute(
      db,
    )
  ).rows

async function readBeside(db: Act['db'], ids: readonly string[]): Promise<OwnRows[]> {
  const found = await onboardingsOf(db, ids)
  const productOf = new Map(found.map(({ id, product }) => [id, product]))
  const branches = await readTree(
    db,
    'onboardings',
    found.map(({ id }) => id),
    ['products'],
  )
  return branches.map(({ table, rows, owners }) => ({
    table,
    rows,
    owners: owners.map(each => new Set([...each].map(id => productOf.get(id) ?? id))),
  }))
}

async function removeBeside({ db }: Act, ids: readonly string[]): Promise<void> {
  const found = await onboardingsOf(db, ids)
  await sql`delete from imported_oddities d using imported_products i where i.source = d.source
    and i.external_id = d.external_id and i.product_id = any(${[...ids]}::uuid[])`.execute(db)
  await deleteTree(
    db,
    'onboardings',
    found.map(({ id }) => id),
    ['products'],
  )
}

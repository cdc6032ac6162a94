import { sql } from 'kysely'
import { rowsEliminator } from '../../platform/elimination.ts'
import type { Eliminator } from '../../platform/retention.ts'
import { products } from './product-elimination-store.ts'

const due = (incubatorId: string, before: Date, what: 'address' | 'name') => sql<{
  id: string
  label: string
  from: Date
}>`select t.id, 'Place dans l’équipe de ' || p.slug as label, t.ends_on::timestamptz as "from"
  from product_team t join products p on p.id = t.product_id
  where p.incubator_id = ${incubatorId} and t.ends_on::timestamptz < ${before} and t.${sql.ref(what)} <> ''`

/** Équipe d'un produit, arrivée à son terme : the address first, then the name; what was done stays counted. */
export const eliminators: readonly Eliminator[] = [
  rowsEliminator(
    {
      kind: 'product.team.address',
      root: 'product_team',
      due: (incubatorId, before) => due(incubatorId, before, 'address'),
    },
    async ({ db }, ids) => {
      await sql`update product_team set address = '', address_key = ''
        where id = any(${[...ids]}::uuid[])`.execute(db)
    },
  ),
  rowsEliminator(
    {
      kind: 'product.team',
      root: 'product_team',
      due: (incubatorId, before) => due(incubatorId, before, 'name'),
    },
    async ({ db }, ids) => {
      await sql`update product_team set name = '', address = '', address_key = ''
        where id = any(${[...ids]}::uuid[])`.execute(db)
    },
  ),
  products,
]

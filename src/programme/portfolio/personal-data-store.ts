import { sql } from 'kysely'
import type { Eraser, PersonExport, Staying } from '../../platform/retention.ts'
import { keysOf } from '../people/personal-data-store.ts'

/** Données de l'équipe d'un produit : found by address; the name stays in the product's history, the address goes. */
export const exports: readonly PersonExport[] = [
  {
    slice: 'portfolio',
    label: 'Vos places dans l’équipe d’un produit',
    communicability: 'public',
    tables: ['product_team'],
    list: async (db, id) =>
      (
        await sql<object>`select p.name as product, t.name, t.role, t.share, t.starts_on as "startsOn",
            t.ends_on as "endsOn", t.address
          from product_team t join products p on p.id = t.product_id
          where t.address_key in ${keysOf(id)} and t.cancelled_at is null order by t.starts_on, t.id`.execute(
          db,
        )
      ).rows,
  },
  {
    slice: 'portfolio',
    label: 'Les produits que vous soutenez',
    communicability: 'public',
    tables: ['product_sponsors'],
    list: async (db, id) =>
      (
        await sql<object>`select p.name as product, s.name, s.capacity, s.starts_on as "startsOn",
            s.ends_on as "endsOn", s.address, s.reason
          from product_sponsors s join products p on p.id = s.product_id
          where s.address_key in ${keysOf(id)} order by s.starts_on, s.id`.execute(db)
      ).rows,
  },
]

export const erasers: readonly Eraser[] = [
  {
    slice: 'portfolio',
    tables: ['product_team', 'product_sponsors'],
    async erase({ db }, id) {
      for (const table of ['product_team', 'product_sponsors'])
        await sql`update ${sql.table(table)} set address = '', address_key = ''
          where address_key in ${keysOf(id)}`.execute(db)
    },
  },
]

export const stays: readonly Staying[] = [
  {
    kind: 'product.team',
    list: async (db, id) =>
      (
        await sql<{ what: string; incubatorId: string; from: string | null }>`
          select 'Votre nom dans l’équipe de ' || p.name as what, p.incubator_id as "incubatorId",
            t.ends_on::timestamptz as "from"
          from product_team t join products p on p.id = t.product_id
          where t.address_key in ${keysOf(id)} order by t.starts_on`.execute(db)
      ).rows.map(({ from, ...row }) => ({ ...row, from: from === null ? null : new Date(from) })),
  },
]

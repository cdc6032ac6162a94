import type { Db } from '../../platform/database/tables.ts'
import { isId } from '../applications/store.ts'
import type { PublicProduct } from './product.ts'
import { publicColumns, publicOf } from './public-columns-store.ts'
import './tables.ts'

const products = (db: Db, today: string) =>
  publicColumns(db.selectFrom('products as p').innerJoin('incubators as i', 'i.id', 'p.incubator_id'), today)

/** A product by its public address: its title's once agreed, its id's otherwise; the other one finds nothing. */
export async function findPublicProduct(
  db: Db,
  address: string,
  today: string,
): Promise<PublicProduct | undefined> {
  const row = await products(db, today)
    .where(isId(address) ? 'p.id' : 'p.slug', '=', address)
    .executeTakeFirst()
  if (!row) return undefined
  const product = publicOf(row)
  return product.address === address || isId(address) ? product : undefined
}

/** The product an application became, for those who follow it. */
export async function findProductOf(
  db: Db,
  applicationId: string,
  today: string,
): Promise<PublicProduct | undefined> {
  const row = await products(db, today).where('p.application_id', '=', applicationId).executeTakeFirst()
  return row && publicOf(row)
}

/** The call a product comes from, if it comes from one: it says how long an investigation lasts. */
export async function findCallOf(db: Db, productId: string): Promise<{ slug: string } | undefined> {
  return db
    .selectFrom('products as p')
    .innerJoin('applications as a', 'a.id', 'p.application_id')
    .innerJoin('calls as c', 'c.id', 'a.call_id')
    .select('c.slug')
    .where('p.id', '=', productId)
    .executeTakeFirst()
}

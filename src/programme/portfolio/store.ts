import type { Db } from '../../platform/database/tables.ts'
import { isId } from '../applications/store.ts'
import '../applications/tables.ts'
import '../announcement/tables.ts'
import '../incubators/store.ts'
import type { PublicProduct } from './product.ts'
import './tables.ts'

export const PAGE = 50

/** Where a page begins: after that product, in the order of the list. */
export interface Cursor {
  createdAt: Date
  id: string
}

/** Products with their phase of the day; a title only while everyone who carries it agrees. */
function products(db: Db, today: string) {
  return db
    .selectFrom('products as p')
    .innerJoin('incubators as i', 'i.id', 'p.incubator_id')
    .innerJoinLateral(
      eb =>
        eb
          .selectFrom('product_stages as f')
          .select(['f.stage as phase', 'f.starts_on'])
          .whereRef('f.product_id', '=', 'p.id')
          .where('f.starts_on', '<=', today)
          .orderBy('f.position', 'desc')
          .limit(1)
          .as('now'),
      join => join.onTrue(),
    )
    .select(['p.id', 'p.slug', 'p.name', 'p.created_at', 'now.phase', 'now.starts_on as since'])
    .select(['i.id as incubator_id', 'i.slug as incubator_slug', 'i.name as incubator_name'])
    .select(['i.administration', 'i.theme'])
    .select(eb =>
      eb
        .and([
          eb.exists(
            eb
              .selectFrom('application_authors as x')
              .select('x.person_id')
              .whereRef('x.application_id', '=', 'p.application_id'),
          ),
          eb.not(
            eb.exists(
              eb
                .selectFrom('application_authors as x')
                .leftJoin('publication_agreements as g', join =>
                  join
                    .onRef('g.application_id', '=', 'x.application_id')
                    .onRef('g.person_id', '=', 'x.person_id')
                    .on('g.scope', '=', 'title')
                    .on('g.revoked_at', 'is', null),
                )
                .select('x.person_id')
                .whereRef('x.application_id', '=', 'p.application_id')
                .where('g.id', 'is', null),
            ),
          ),
        ])
        .$castTo<boolean>()
        .as('agreed'),
    )
}

type Row = Awaited<ReturnType<ReturnType<typeof products>['execute']>>[number]

const publicOf = (row: Row): PublicProduct => ({
  id: row.id,
  address: row.agreed ? row.slug : row.id,
  title: row.agreed ? row.name : null,
  incubator: {
    id: row.incubator_id,
    slug: row.incubator_slug,
    name: row.incubator_name,
    administration: row.administration,
    theme: row.theme,
  },
  phase: row.phase,
  since: row.since,
})

/** A page of the products of the instance, the last begun first. */
export async function listProducts(
  db: Db,
  today: string,
  after: Cursor | null,
): Promise<{ rows: (PublicProduct & Cursor)[]; more: boolean }> {
  const rows = await products(db, today)
    .$if(after !== null, query =>
      query.where(({ eb, or, and }) =>
        or([
          eb('p.created_at', '<', after?.createdAt ?? new Date(0)),
          and([eb('p.created_at', '=', after?.createdAt ?? new Date(0)), eb('p.id', '>', after?.id ?? '')]),
        ]),
      ),
    )
    .orderBy('p.created_at', 'desc')
    .orderBy('p.id')
    .limit(PAGE + 1)
    .execute()
  const seen = rows.map(row => ({ ...publicOf(row), createdAt: row.created_at }))
  return { rows: seen.slice(0, PAGE), more: rows.length > PAGE }
}

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

import { sql } from 'kysely'
import type { Db } from '../../platform/database/tables.ts'
import { countOf, MOST_COUNTED } from '../applications/reached.ts'
import { titleAgreed } from './agreed-store.ts'
import type { Cursor, ListFilter } from './list-filter.ts'
import type { PublicProduct } from './product.ts'
import { publicColumns, publicOf } from './public-columns-store.ts'
import './tables.ts'

export const PAGE = 50

export type ListedProduct = PublicProduct & { startedOn: string | null }

/** A stage holds today: begun, and the next one has not. */
const inStage = (stage: string, today: string) => sql<boolean>`exists (
  select from product_stages s where s.product_id = p.id and s.stage = ${stage} and s.starts_on <= ${today}
    and not exists (select from product_stages n
      where n.product_id = s.product_id and n.position = s.position + 1 and n.starts_on <= ${today}))`

const matching = (words: string) => {
  const query = sql`websearch_to_tsquery('pg_catalog.french', plain_french(${words}))`
  return sql<boolean>`(p.public_words @@ ${query} or (p.titled_words @@ ${query} and ${titleAgreed()}))`
}

function filtered(db: Db, today: string, { words, incubator, stage, theme }: ListFilter) {
  return db
    .selectFrom('products as p')
    .innerJoin('incubators as i', 'i.id', 'p.incubator_id')
    .$if(incubator !== '', query => query.where('i.slug', '=', incubator))
    .$if(stage !== '', query => query.where(inStage(stage, today)))
    .$if(theme !== '', query => query.where(sql<boolean>`p.themes @> array[${theme}]::text[]`))
    .$if(words !== '', query => query.where(matching(words)))
}

/** A page of the products of the instance, the last begun first; those without a date come last. */
export async function listProducts(
  db: Db,
  today: string,
  filter: ListFilter,
  after: Cursor | null,
): Promise<{ rows: ListedProduct[]; more: boolean }> {
  const all = () => publicColumns(filtered(db, today, filter), today)
  const dated =
    after?.startedOn === null
      ? []
      : await all()
          .where('p.started_on', 'is not', null)
          .$if(after !== null, query =>
            query
              .where('p.started_on', '<=', after?.startedOn ?? '')
              .where(({ eb, or }) =>
                or([eb('p.started_on', '<', after?.startedOn ?? ''), eb('p.id', '>', after?.id ?? '')]),
              ),
          )
          .orderBy(sql`p.started_on desc nulls last`)
          .orderBy('p.id')
          .limit(PAGE + 1)
          .execute()
  const left = PAGE + 1 - dated.length
  const undated =
    left <= 0
      ? []
      : await all()
          .where('p.started_on', 'is', null)
          .$if(after?.startedOn === null, query => query.where('p.id', '>', after?.id ?? ''))
          .orderBy('p.id')
          .limit(left)
          .execute()
  const rows = [...dated, ...undated].map(row => ({ ...publicOf(row), startedOn: row.started_on }))
  return { rows: rows.slice(0, PAGE), more: rows.length > PAGE }
}

/** How many there are; infinite beyond a thousand, so that counting costs the same in a portfolio of any size. */
export async function countProducts(db: Db, today: string, filter: ListFilter): Promise<number> {
  const some = filtered(db, today, filter)
    .select('p.id')
    .limit(MOST_COUNTED + 1)
  const { count } = await db
    .selectFrom(some.as('some'))
    .select(eb => eb.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  return countOf(count)
}

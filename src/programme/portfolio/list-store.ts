import { sql } from 'kysely'
import type { Db } from '../../platform/database/tables.ts'
import { countOf, MOST_COUNTED } from '../applications/reached.ts'
import { type Cursor, isFiltered, type ListFilter } from './list-filter.ts'
import { filtered, ofStage, orderOf } from './list-query-store.ts'
import type { PublicProduct } from './product.ts'
import { publicColumns, publicOf } from './public-columns-store.ts'
import './tables.ts'

export const PAGE = 50

export interface ProductList {
  rows: (PublicProduct & { startedOn: string | null })[]
  more: boolean
  /** Infinite beyond a thousand. */
  count: number
}

/** A page of the products of the instance, the last begun first; those without a date come last. */
export async function listProducts(
  db: Db,
  today: string,
  filter: ListFilter,
  after: Cursor | null,
): Promise<ProductList> {
  const count = await countProducts(db, today, filter)
  const page = pageOf(db, today, filter, !Number.isFinite(count))
  const dated = after?.startedOn === null ? [] : await page.dated(after, PAGE + 1)
  const left = PAGE + 1 - dated.length
  const undated = left > 0 ? await page.undated(after?.startedOn === null ? after.id : null, left) : []
  const rows = [...dated, ...undated].map(row => ({ ...publicOf(row), startedOn: row.started_on }))
  return { rows: rows.slice(0, PAGE), more: rows.length > PAGE, count }
}

function pageOf(db: Db, today: string, filter: ListFilter, many: boolean) {
  const { startedOn, id } = orderOf(filter)
  const all = () =>
    publicColumns(
      filtered(db, today, filter, many).innerJoin('incubators as i', 'i.id', 'p.incubator_id'),
      today,
    )
  return {
    dated: (after: Cursor | null, limit: number) =>
      all()
        .where(sql<boolean>`${startedOn} is not null`)
        .$if(after !== null, query =>
          query
            .where(sql<boolean>`${startedOn} <= ${after?.startedOn}::date`)
            .where(sql<boolean>`(${startedOn} < ${after?.startedOn}::date or ${id} > ${after?.id}::uuid)`),
        )
        .orderBy(sql`${startedOn} desc nulls last`)
        .orderBy(id)
        .limit(limit)
        .execute(),
    undated: (after: string | null, limit: number) =>
      all()
        .where(sql<boolean>`${startedOn} is null`)
        .$if(after !== null, query => query.where(sql<boolean>`${id} > ${after}::uuid`))
        .orderBy(id)
        .limit(limit)
        .execute(),
  }
}

/** How many there are, counted no further than a thousand: it costs the same in a portfolio of any size. */
async function countProducts(db: Db, today: string, filter: ListFilter): Promise<number> {
  const stageOnly = filter.stage !== '' && !isFiltered({ ...filter, stage: '' })
  const one = sql`1`.as('one')
  const most = MOST_COUNTED + 1
  const some = stageOnly
    ? ofStage(db, today, filter.stage).select(one).limit(most)
    : filtered(db, today, filter, false).select(one).limit(most)
  const { count } = await db
    .selectFrom(sql`(${some})`.as('some'))
    .select(eb => eb.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  return countOf(count)
}

import { sql } from 'kysely'
import type { Db } from '../../../platform/database/tables.ts'
import '../tables.ts'
import './exchange-tables.ts'
import { SOURCE } from './format.ts'
import type { OddityKind } from './oddities.ts'

export const ODDITY_PAGE = 100
export interface OddityCursor {
  externalId: string
  position: number
}

/** A page of what was odd in the last import of each product, in the order of their ids. */
export async function listOddities(db: Db, kinds: readonly OddityKind[], after: OddityCursor | null) {
  const rows = await db
    .selectFrom('imported_oddities as o')
    .leftJoin('imported_products as m', join =>
      join.onRef('m.source', '=', 'o.source').onRef('m.external_id', '=', 'o.external_id'),
    )
    .leftJoin('products as p', 'p.id', 'm.product_id')
    .select(['o.external_id as externalId', 'o.position', 'o.kind', 'o.detail', 'p.slug', 'p.name'])
    .where('o.source', '=', SOURCE)
    .where('o.kind', 'in', kinds)
    .$if(after !== null, query =>
      query.where(
        sql<boolean>`(o.external_id, o.position) > (${after?.externalId ?? ''}, ${after?.position ?? 0})`,
      ),
    )
    .orderBy('o.external_id')
    .orderBy('o.position')
    .limit(ODDITY_PAGE + 1)
    .execute()
  return { rows: rows.slice(0, ODDITY_PAGE), more: rows.length > ODDITY_PAGE }
}

export async function countOddities(db: Db): Promise<Map<OddityKind, number>> {
  const rows = await db
    .selectFrom('imported_oddities')
    .select(['kind', eb => eb.fn.countAll<number>().as('count')])
    .where('source', '=', SOURCE)
    .groupBy('kind')
    .execute()
  return new Map(rows.map(({ kind, count }) => [kind, count]))
}

import { sql } from 'kysely'
import type { Db } from '../../platform/database/tables.ts'
import { civilDate } from '../../platform/dates.ts'
import type { ProductLife } from '../portfolio/life.ts'
import type { EndKind } from '../portfolio/product.ts'
import '../incubators/store.ts'
import './tables.ts'

export interface ProductFacts {
  id: string
  incubatorId: string
  zone: string
  life: Pick<ProductLife, 'lived' | 'ends' | 'pauses' | 'extensions'>
}

// One parameter whatever the number of products.
const among = (ids: readonly string[]) => sql<boolean>`product_id = any(${ids}::uuid[])`

/** The dated facts of many products at once, as findProductLife reads those of one. */
export async function listProductFacts(db: Db, ids: readonly string[]): Promise<ProductFacts[]> {
  const products = await db
    .selectFrom('products as p')
    .innerJoin('incubators as i', 'i.id', 'p.incubator_id')
    .select(['p.id', 'p.incubator_id as incubatorId', 'i.zone'])
    .where(sql<boolean>`p.id = any(${ids}::uuid[])`)
    .orderBy('p.id')
    .execute()
  const lived = await db
    .selectFrom('product_phases')
    .select(['product_id', 'id', 'phase', 'starts_on as startsOn', 'ends_on as endsOn'])
    .select(['expected_on as expectedOn', 'origin', 'decision_id as decisionId', 'reason'])
    .where(among(ids))
    .where('cancelled_at', 'is', null)
    .orderBy('recorded_at')
    .orderBy('starts_on')
    .orderBy('id')
    .execute()
  const ends = await db
    .selectFrom('product_ends')
    .select(['product_id', 'id', 'on_date as onDate', 'origin', 'decision_id as decisionId', 'reason'])
    .select(eb => eb.ref('kind').$castTo<EndKind>().as('kind'))
    .where(among(ids))
    .where('cancelled_at', 'is', null)
    .orderBy('recorded_at')
    .orderBy('on_date')
    .orderBy('id')
    .execute()
  const pauses = await db
    .selectFrom('product_pauses')
    .select(['product_id', 'id', 'kind', 'starts_on as startsOn', 'ends_on as endsOn', 'reason'])
    .where(among(ids))
    .orderBy('starts_on')
    .execute()
  const extensions = await db
    .selectFrom('product_extensions')
    .select(['product_id', 'phase_id as phaseId', 'number', 'until', 'reason', 'recorded_at'])
    .where(among(ids))
    .orderBy('number')
    .execute()
  const [ofLived, ofEnds, ofPauses, ofExtensions] = [by(lived), by(ends), by(pauses), by(extensions)]
  return products.map(({ zone, ...product }) => ({
    ...product,
    zone,
    life: {
      lived: ofLived.get(product.id) ?? [],
      ends: ofEnds.get(product.id) ?? [],
      pauses: ofPauses.get(product.id) ?? [],
      extensions: (ofExtensions.get(product.id) ?? []).map(({ recorded_at, ...extension }) => ({
        ...extension,
        givenOn: civilDate(recorded_at, zone),
      })),
    },
  }))
}

const by = <R extends { product_id: string }>(rows: readonly R[]) => Map.groupBy(rows, row => row.product_id)

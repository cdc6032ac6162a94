import type { Db } from '../../platform/database/tables.ts'
import { civilDate } from '../../platform/dates.ts'
import { isId } from '../applications/store.ts'
import '../incubators/store.ts'
import { listLiveEnds, listLivePhases } from './facts-store.ts'
import type { ProductLife } from './life.ts'
import { listPhases } from './phases-store.ts'
import { listSponsors, listTeam } from './team-store.ts'
import './tables.ts'

/**
 * A product with every fact of its life.
 * @param lock waits for anyone changing it, and keeps others waiting until the transaction ends
 */
export async function findProductLife(
  db: Db,
  productId: string,
  lock = false,
): Promise<ProductLife | undefined> {
  if (!isId(productId)) return undefined
  if (lock) await db.selectFrom('products').select('id').where('id', '=', productId).forUpdate().execute()
  const product = await db
    .selectFrom('products as p')
    .innerJoin('incubators as i', 'i.id', 'p.incubator_id')
    .select(['p.id', 'p.slug', 'p.name', 'p.incubator_id as incubatorId', 'i.zone'])
    .select('p.application_id as applicationId')
    .where('p.id', '=', productId)
    .executeTakeFirst()
  if (!product) return undefined
  // The phases of its incubator hold still while one is begun.
  if (lock)
    await db.selectFrom('incubators').select('id').where('id', '=', product.incubatorId).forShare().execute()
  return {
    ...product,
    phases: await listPhases(db, product.incubatorId),
    lived: await listLivePhases(db, productId),
    ends: await listLiveEnds(db, productId),
    pauses: await listPauses(db, productId),
    extensions: await listExtensions(db, productId, product.zone),
    team: await listTeam(db, productId),
    sponsors: await listSponsors(db, productId),
  }
}

const listPauses = (db: Db, productId: string) =>
  db
    .selectFrom('product_pauses')
    .select(['id', 'kind', 'starts_on as startsOn', 'ends_on as endsOn', 'reason'])
    .where('product_id', '=', productId)
    .orderBy('starts_on')
    .orderBy('recorded_at')
    .orderBy('id')
    .execute()

async function listExtensions(db: Db, productId: string, zone: string) {
  const rows = await db
    .selectFrom('product_extensions')
    .select(['phase_id as phaseId', 'number', 'until', 'reason', 'recorded_at'])
    .where('product_id', '=', productId)
    .orderBy('recorded_at')
    .orderBy('number')
    .execute()
  return rows.map(({ recorded_at, ...row }) => ({ ...row, givenOn: civilDate(recorded_at, zone) }))
}

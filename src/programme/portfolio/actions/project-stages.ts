import type { Act } from '../../../platform/act.ts'
import { listLiveEnds, listLivePhases } from '../facts-store.ts'
import { segmentsOf } from '../timeline.ts'
import '../tables.ts'

/** Brings the projection of a product's timeline up to its facts, in the transaction that changed them. */
export async function projectStages({ db, now }: Pick<Act, 'db' | 'now'>, productId: string): Promise<void> {
  const segments = segmentsOf(await listLivePhases(db, productId), await listLiveEnds(db, productId))
  await db.deleteFrom('product_stages').where('product_id', '=', productId).execute()
  if (segments.length > 0)
    await db
      .insertInto('product_stages')
      .values(
        segments.map(({ stage, startsOn, endsOn }, index) => ({
          product_id: productId,
          position: index + 1,
          stage,
          starts_on: startsOn,
          ends_on: endsOn,
          listed_on: segments[0]?.startsOn ?? null,
          next_on: segments[index + 1]?.startsOn ?? null,
        })),
      )
      .execute()
  await db
    .updateTable('products')
    .set({ started_on: segments[0]?.startsOn ?? null, updated_at: now, changed: true })
    .where('id', '=', productId)
    .execute()
}

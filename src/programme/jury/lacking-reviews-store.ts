import type { Db } from '../../platform/database/tables.ts'
import '../applications/tables.ts'
import { USUAL_REVIEWS } from './assignment-store.ts'
import { getGuideInForce } from './guide-in-force-store.ts'
import type { LackingReviews } from './lacking-reviews.ts'
import './tables.ts'

/** How many reviews each application of a call should have. */
export const expectedReviews = async (db: Db, callId: string): Promise<number> =>
  (await getGuideInForce(db, { id: callId })).numbers.reviews || USUAL_REVIEWS

/** The admissible applications with fewer reviews that count than promised. */
export async function listLackingReviews(db: Db, callId: string): Promise<LackingReviews> {
  const expected = await expectedReviews(db, callId)
  const rows = await db
    .selectFrom('applications as a')
    .leftJoin('review_summaries as s', 's.application_id', 'a.id')
    .select(eb => [
      'a.id',
      'a.sent_title as title',
      'a.receipt',
      eb.fn.coalesce('s.reviews', eb.lit(0)).as('reviews'),
    ])
    .where('a.call_id', '=', callId)
    .where('a.screening', '=', 'admissible')
    .where('a.confirmed_at', 'is not', null)
    .where('a.withdrawn_at', 'is', null)
    .where(eb => eb(eb.fn.coalesce('s.reviews', eb.lit(0)), '<', expected))
    .orderBy('reviews')
    .orderBy('a.receipt')
    .execute()
  return { expected, rows }
}

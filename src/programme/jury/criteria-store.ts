import type { Db } from '../../platform/database/tables.ts'
import type { ReviewCriterion } from './review.ts'
import './tables.ts'

/** The criteria of a call's reviews, in the order of its guide. */
export async function listCriteria(db: Db, callId: string): Promise<ReviewCriterion[]> {
  return db
    .selectFrom('review_criteria')
    .select(['id', 'name', 'description', 'weight'])
    .where('call_id', '=', callId)
    .orderBy('position')
    .execute()
}

export async function hasReviews(db: Db, callId: string): Promise<boolean> {
  const found = await db
    .selectFrom('reviews')
    .select('id')
    .where('call_id', '=', callId)
    .limit(1)
    .executeTakeFirst()
  return found !== undefined
}

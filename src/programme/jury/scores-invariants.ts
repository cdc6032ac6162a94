import type { Invariant } from '../../platform/invariant.ts'
import { listCriteria } from './criteria-store.ts'
import { isScore, type ReviewCriterion, totalOf } from './review.ts'
import './tables.ts'

const NEAR = 1e-9

export const scoresInRange: Invariant = {
  name: 'Les notes vont de 1 à 6, et le total d’une évaluation est celui de ses notes',
  breaches: async db => {
    const reviews = await db
      .selectFrom('reviews')
      .select(['id', 'call_id as callId', 'scores', 'total'])
      .execute()
    const criteria = new Map<string, ReviewCriterion[]>()
    for (const { callId } of reviews)
      if (!criteria.has(callId)) criteria.set(callId, await listCriteria(db, callId))
    return reviews
      .filter(({ callId, scores, total }) => {
        const expected = totalOf(scores, criteria.get(callId) ?? [])
        const near =
          expected === null || total === null ? expected === total : Math.abs(expected - total) < NEAR
        return !near || !Object.values(scores).every(isScore)
      })
      .map(({ id }) => ({ subject: `review:${id}` }))
  },
}

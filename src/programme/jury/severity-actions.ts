import type { Db } from '../../platform/database/tables.ts'
import { loadRankingItems } from './counted-reviews-store.ts'
import { rankCalmly } from './rank-call-actions.ts'
import type { ReviewCriterion } from './review.ts'
import { reweighed } from './what-if.ts'

/** What would be taken off each reviewer if one criterion were alone: the calibration, criterion by criterion. */
export async function effectsByCriterion(
  db: Db,
  callId: string,
  criteria: readonly ReviewCriterion[],
): Promise<ReadonlyMap<string, number>[]> {
  if (criteria.length < 2) return []
  const items = await loadRankingItems(db, callId)
  const calculated: ReadonlyMap<string, number>[] = []
  // One after the other: a page does not take every processor.
  for (const { id } of criteria) {
    const { effects } = await rankCalmly({ items: reweighed(items, new Map([[id, 1]])), places: null })
    calculated.push(effects)
  }
  return calculated
}

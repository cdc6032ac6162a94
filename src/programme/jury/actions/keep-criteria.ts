import { type Act, within } from '../../../platform/act.ts'
import { findCallForUpdate, findLastPublication } from '../../calls/store.ts'
import { hasReviews, listCriteria } from '../criteria-store.ts'
import type { ReviewCriterion } from '../review.ts'
import '../tables.ts'

/**
 * Takes the criteria from the published guide, and keeps in step with it as long as no review exists:
 * afterwards, what reviews were scored on never changes. Ids stay by position.
 */
export async function keepCriteria(act: Act, callId: string): Promise<void> {
  if ((await changeOf(act, callId)) === null) return
  await within(act, async act => {
    const call = await findCallForUpdate(act.db, callId)
    const change = await changeOf(act, callId)
    if (!call || !change) return
    await write(act, call, change)
  })
}

/** The criteria to write, with the ids they take over; null when nothing must change. */
async function changeOf({ db }: Act, callId: string) {
  if (await hasReviews(db, callId)) return null
  const wanted = (await findLastPublication(db, callId))?.guide.criteria
  if (!wanted) return null
  const kept = await listCriteria(db, callId)
  const same =
    kept.length === wanted.length &&
    wanted.every(({ name, description, weight }, index) => {
      const one = kept[index]
      return one?.name === name && one.description === description && one.weight === weight
    })
  return same ? null : wanted.map((criterion, index) => ({ ...criterion, id: kept[index]?.id ?? null }))
}

async function write(
  act: Act,
  call: { id: string; incubatorId: string },
  criteria: readonly (Omit<ReviewCriterion, 'id'> & { id: string | null })[],
): Promise<void> {
  await act.db.deleteFrom('review_criteria').where('call_id', '=', call.id).execute()
  if (criteria.length === 0) return
  await act.db
    .insertInto('review_criteria')
    .values(
      criteria.map(({ id, name, description, weight }, index) => ({
        id: id ?? act.newId(),
        incubator_id: call.incubatorId,
        call_id: call.id,
        position: index + 1,
        name,
        description,
        weight,
      })),
    )
    .execute()
}

import type { Act } from '../../../platform/act.ts'
import { done, type Outcome, refused } from '../../../platform/outcome.ts'
import type { EliminationRefusal, TypedVisa } from '../elimination.ts'
import '../tables.ts'
import { onList, recordList } from './on-list.ts'

/** Records the visa of the archives service on the last export of a list; once. */
export function recordVisa(
  act: Act,
  incubatorId: string,
  number: number,
  visa: TypedVisa,
): Promise<Outcome<null, EliminationRefusal>> {
  return onList(act, { incubatorId, number, ability: 'recordVisa' }, async (act, list) => {
    if (list.exports === 0) return refused('not-exported')
    if (list.visa) return done(null)
    await act.db
      .insertInto('elimination_visas')
      .values({
        list_id: list.id,
        name: visa.name.trim(),
        capacity: visa.capacity.trim(),
        given_on: visa.givenOn,
        reference: visa.reference.trim(),
        export_number: list.exports,
        recorded_by: act.actor.personId,
        recorded_at: act.now,
      })
      .execute()
    await recordList(act, incubatorId, 'visa-recorded', { list: number, givenOn: visa.givenOn })
    return done(null)
  })
}

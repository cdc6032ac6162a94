import type { Act } from '../../../platform/act.ts'
import { done, type Outcome, refused } from '../../../platform/outcome.ts'
import type { EliminationRefusal, TypedVisa } from '../elimination.ts'
import { deleteParts } from '../store/exports.ts'
import { findVisa } from '../store/lists.ts'
import '../tables.ts'
import { onList, recordList } from './on-list.ts'

/**
 * Records what the archives service answered to the last export of a list, once; refused, the list is dropped.
 * @param seen the export the form was opened on
 */
export function recordVisa(
  act: Act,
  incubatorId: string,
  number: number,
  { visa, seen }: { visa: TypedVisa; seen: number },
): Promise<Outcome<null, EliminationRefusal>> {
  return onList(act, { incubatorId, number, ability: 'recordVisa' }, async (act, list) => {
    if (list.exports === 0 || list.exporting) return refused('not-exported')
    if (list.visa)
      return isSame(visa, await findVisa(act.db, list.id)) ? done(null) : refused('visa-recorded')
    if (list.exports !== seen) return refused('export-changed')
    if (!list.taken) return refused('not-taken')
    await act.db
      .insertInto('elimination_visas')
      .values({
        list_id: list.id,
        name: visa.name.trim(),
        capacity: visa.capacity.trim(),
        given_on: visa.givenOn,
        reference: visa.reference.trim(),
        refused_because: visa.answer === 'refused' ? visa.because.trim() : null,
        export_number: list.exports,
        recorded_by: act.actor.personId,
        recorded_at: act.now,
      })
      .execute()
    if (visa.answer === 'refused') await drop(act, list.id)
    const verb = visa.answer === 'refused' ? 'visa-refused' : 'visa-recorded'
    await recordList(act, incubatorId, verb, { list: number, givenOn: visa.givenOn })
    return done(null)
  })
}

/** Clicked twice. */
const isSame = (visa: TypedVisa, known: TypedVisa | undefined): boolean =>
  known !== undefined &&
  (['answer', 'givenOn'] as const).every(key => visa[key] === known[key]) &&
  (['name', 'capacity', 'reference'] as const).every(key => visa[key].trim() === known[key])

/** Nothing of a dropped list is eliminated, and the copy made of it goes. */
export async function drop({ db, now, actor }: Act, listId: string): Promise<void> {
  await deleteParts(db, listId)
  await db
    .updateTable('elimination_lists')
    .set({ dropped_by: actor.personId, dropped_at: now })
    .where('id', '=', listId)
    .execute()
}

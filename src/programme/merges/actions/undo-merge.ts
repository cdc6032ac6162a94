import { type Act, within } from '../../../platform/act.ts'
import { record } from '../../../platform/journal.ts'
import { done, type Outcome, refused } from '../../../platform/outcome.ts'
import { afterRecusal } from '../../panels/actions/after-recusal.ts'
import { listAddresses } from '../../people/store.ts'
import { listCiting } from '../citing-store.ts'
import { giveLettersBack, unkeepLetters } from '../letters-store.ts'
import { type UndoRefusal, undoProblem } from '../merge.ts'
import { putBack, writeAsides } from '../put-back-store.ts'
import { dropAdded } from '../recusals-store.ts'
import { findMerge, isMergedSince } from '../store.ts'
import { PARTED_MAIL } from '../wording.ts'
import { lockPeople } from './lock-people.ts'
import { tellMerged } from './tell-merged.ts'

/**
 * Parts two accounts again: every row goes back where it was; what was made since stays with the one kept.
 * @param as the person whose account it is, or the operator
 */
export function undoMerge(
  act: Act,
  id: string,
  as: 'person' | 'operator',
): Promise<Outcome<null, UndoRefusal>> {
  return within(act, async (act): Promise<Outcome<null, UndoRefusal>> => {
    const { db, now, actor } = act
    const merge = await findMerge(db, id, true)
    if (!merge || (as === 'person' && merge.keptId !== actor.personId)) return refused('not-found')
    const problem = undoProblem(merge, now)
    if (problem) return refused(problem)
    const { keptId, mergedId } = merge
    await lockPeople(db, [keptId, mergedId])
    if (await isMergedSince(db, merge)) return refused('merged-since')
    const parted = await dropAdded(db, id)
    const move = { id, kept: keptId, merged: mergedId }
    for (const citing of (await listCiting(db)).reverse()) await putBack(db, citing, move)
    await writeAsides(db, id)
    await unkeepLetters(db, id)
    await giveLettersBack(db, mergedId, merge.lettersId)
    if (parted.length > 0) await afterRecusal(act, parted)
    await db
      .updateTable('person_merges')
      .set({ undone_at: now, undone_by: actor.personId })
      .where('id', '=', id)
      .execute()
    for (const subject of [keptId, mergedId])
      await record(act, {
        incubatorId: null,
        subject: `person:${subject}`,
        verb: 'person.merge-undone',
        payload: { merge: id },
      })
    for (const personId of [keptId, mergedId])
      await tellMerged(act, personId, (await listAddresses(db, personId)).slice(0, 1), PARTED_MAIL)
    return done(null)
  })
}

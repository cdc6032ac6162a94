import type { Act } from '../../../platform/act.ts'
import { done, type Outcome, refused } from '../../../platform/outcome.ts'
import { type EliminationRefusal, saysApply } from '../elimination.ts'
import '../tables.ts'
import { onList, recordList } from './on-list.ts'
import { drop } from './record-visa.ts'

/** Asks that a list the archives have seen be eliminated, by the worker; asked twice, it is once. */
export function applyElimination(
  act: Act,
  incubatorId: string,
  number: number,
  word: string,
): Promise<Outcome<null, EliminationRefusal>> {
  return onList(act, { incubatorId, number, ability: 'applyElimination' }, async (act, list) => {
    if (!list.visa) return refused('not-seen')
    if (!saysApply(word)) return refused('word-wrong')
    if (list.state === 'applying') return done(null)
    await act.db
      .updateTable('elimination_lists')
      .set({ apply_asked_by: act.actor.personId, apply_asked_at: act.now })
      .where('id', '=', list.id)
      .execute()
    await recordList(act, incubatorId, 'asked', { list: number, items: list.items })
    return done(null)
  })
}

/** Gives a list up: nothing of it is eliminated. */
export const dropElimination = (
  act: Act,
  incubatorId: string,
  number: number,
): Promise<Outcome<null, EliminationRefusal>> =>
  onList(act, { incubatorId, number, ability: 'proposeElimination' }, async (act, list) => {
    if (list.state === 'applying') return refused('applying')
    await drop(act, list.id)
    await recordList(act, incubatorId, 'dropped', { list: number })
    return done(null)
  })

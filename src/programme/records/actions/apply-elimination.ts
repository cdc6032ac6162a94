import type { Act } from '../../../platform/act.ts'
import { TreeStopped } from '../../../platform/database/tree.ts'
import { done, type Outcome, refused } from '../../../platform/outcome.ts'
import { type EliminationRefusal, saysApply } from '../elimination.ts'
import { ELIMINATORS } from '../store/eliminators.ts'
import { listItems } from '../store/lists.ts'
import '../tables.ts'
import { onList, recordList } from './on-list.ts'

/** Eliminates everything on a list that the archives have seen, at once; the list, without a name, stays. */
export async function applyElimination(
  act: Act,
  incubatorId: string,
  number: number,
  word: string,
): Promise<Outcome<{ items: number }, EliminationRefusal>> {
  try {
    return await onList(act, { incubatorId, number, ability: 'applyElimination' }, async (act, list) => {
      if (!list.visa) return refused('not-seen')
      if (!saysApply(word)) return refused('word-wrong')
      const items = await listItems(act.db, list.id)
      for (const { kind, remove } of ELIMINATORS) {
        const ids = items.filter(each => each.kind === kind).map(({ id }) => id)
        if (ids.length > 0) await remove(act, ids)
      }
      await act.db
        .updateTable('elimination_lists')
        .set({ applied_by: act.actor.personId, applied_at: act.now })
        .where('id', '=', list.id)
        .execute()
      await recordList(act, incubatorId, 'applied', { list: number, items: items.length })
      return done({ items: items.length })
    })
  } catch (error) {
    if (error instanceof TreeStopped) return refused('held-back')
    throw error
  }
}

/** Gives a list up: nothing of it is eliminated. */
export const dropElimination = (
  act: Act,
  incubatorId: string,
  number: number,
): Promise<Outcome<null, EliminationRefusal>> =>
  onList(act, { incubatorId, number, ability: 'proposeElimination' }, async (act, list) => {
    await act.db
      .updateTable('elimination_lists')
      .set({ dropped_by: act.actor.personId, dropped_at: act.now })
      .where('id', '=', list.id)
      .execute()
    await recordList(act, incubatorId, 'dropped', { list: number })
    return done(null)
  })

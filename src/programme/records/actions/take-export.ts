import type { Act } from '../../../platform/act.ts'
import { done, type Outcome, refused } from '../../../platform/outcome.ts'
import type { EliminationRefusal } from '../elimination.ts'
import { findExport, listParts } from '../store/exports.ts'
import '../tables.ts'
import { onList, recordList } from './on-list.ts'

export interface TakenExport {
  listId: string
  number: number
  parts: Awaited<ReturnType<typeof listParts>>
}

/** What the ZIP of the last export is made of, for whoever downloads it; each time is in the history. */
export function takeExport(
  act: Act,
  incubatorId: string,
  number: number,
): Promise<Outcome<TakenExport, EliminationRefusal>> {
  return onList(act, { incubatorId, number, ability: 'proposeElimination' }, async (act, list) => {
    const found = await findExport(act.db, list.id)
    if (!found?.madeAt) return refused('not-exported')
    const parts = await listParts(act.db, list.id, found.number)
    // Made when an export was given at once, and nothing of it was kept.
    if (parts.length === 0) return refused('not-exported')
    if (!found.takenAt)
      await act.db
        .updateTable('elimination_exports')
        .set({ taken_at: act.now })
        .where('list_id', '=', list.id)
        .where('number', '=', found.number)
        .execute()
    await recordList(act, incubatorId, 'export-taken', { list: number, export: found.number })
    return done({ listId: list.id, number: found.number, parts })
  })
}

import type { Act } from '../../../platform/act.ts'
import { done, type Outcome, refused } from '../../../platform/outcome.ts'
import type { EliminationRefusal } from '../elimination.ts'
import { deleteParts, findExport } from '../store/exports.ts'
import '../tables.ts'
import { onList, recordList } from './on-list.ts'

/** Asks for the export of a list, made by the worker; asked twice while it is being made, it is one. */
export function askExport(
  act: Act,
  incubatorId: string,
  number: number,
): Promise<Outcome<null, EliminationRefusal>> {
  return onList(act, { incubatorId, number, ability: 'proposeElimination' }, async (act, list) => {
    if (list.state === 'applying') return refused('applying')
    if (list.visa) return refused('visa-given')
    if (list.exporting) return done(null)
    const last = await findExport(act.db, list.id)
    await deleteParts(act.db, list.id)
    await act.db
      .updateTable('elimination_items')
      .set({ exported: false, kept_back: null })
      .where('list_id', '=', list.id)
      .execute()
    await act.db
      .insertInto('elimination_exports')
      .values({
        list_id: list.id,
        number: (last?.number ?? 0) + 1,
        fingerprint: null,
        records: 0,
        made_by: act.actor.personId,
        asked_at: act.now,
        made_at: null,
      })
      .execute()
    await recordList(act, incubatorId, 'export-asked', { list: number })
    return done(null)
  })
}

import type { Act } from '../../../platform/act.ts'
import { done, type Outcome, refused } from '../../../platform/outcome.ts'
import type { EliminationRefusal } from '../elimination.ts'
import { type ExportPart, findExport, listParts, listTakenVolumes } from '../store/exports.ts'
import '../tables.ts'
import { volumesOf } from '../volumes.ts'
import { onList, recordList } from './on-list.ts'

export interface TakenExport {
  listId: string
  number: number
  volume: number
  volumes: number
  parts: readonly ExportPart[]
}

/** What a volume of the last export is made of, for whoever downloads it; each time is in the history. */
export function takeExport(
  act: Act,
  incubatorId: string,
  number: number,
  volume = 1,
): Promise<Outcome<TakenExport, EliminationRefusal>> {
  return onList(act, { incubatorId, number, ability: 'proposeElimination' }, async (act, list) => {
    const found = await findExport(act.db, list.id)
    if (!found?.madeAt) return refused('not-exported')
    const volumes = volumesOf(await listParts(act.db, list.id, found.number))
    // Made when an export was given at once, and nothing of it was kept.
    if (volumes.length === 0) return refused('not-exported')
    const asked = volumes[volume - 1]
    if (!asked) return refused('not-found')
    await take(act, { list_id: list.id, export_number: found.number }, { volume, of: volumes.length })
    const which = volumes.length > 1 ? { volume, volumes: volumes.length } : {}
    await recordList(act, incubatorId, 'export-taken', { list: number, export: found.number, ...which })
    const { parts } = asked
    return done({ listId: list.id, number: found.number, volume, volumes: volumes.length, parts })
  })
}

/** The export is taken once every volume of it was. */
async function take(
  { db, now }: Act,
  of: { list_id: string; export_number: number },
  { volume, of: volumes }: { volume: number; of: number },
): Promise<void> {
  await db
    .insertInto('elimination_volumes_taken')
    .values({ ...of, volume, taken_at: now })
    .onConflict(conflict => conflict.doNothing())
    .execute()
  if ((await listTakenVolumes(db, of.list_id, of.export_number)).length < volumes) return
  await db
    .updateTable('elimination_exports')
    .set({ taken_at: now })
    .where('list_id', '=', of.list_id)
    .where('number', '=', of.export_number)
    .where('taken_at', 'is', null)
    .execute()
}

import type { Db } from '../../platform/database/tables.ts'
import type { Phase } from '../portfolio/phases.ts'
import '../portfolio/tables.ts'

/** The phases of several incubators at once; those who keep the programme's are not in it. */
export async function listPhasesOf(db: Db, incubatorIds: readonly string[]): Promise<Map<string, Phase[]>> {
  if (incubatorIds.length === 0) return new Map()
  const rows = await db
    .selectFrom('incubator_phases')
    .select(['incubator_id', 'phase', 'label', 'proves', 'length', 'unit'])
    .where('incubator_id', 'in', incubatorIds)
    .orderBy('position')
    .orderBy('phase')
    .execute()
  return new Map(
    [...Map.groupBy(rows, row => row.incubator_id)].map(([id, group]) => [
      id,
      group.map(({ incubator_id: _, ...phase }) => phase),
    ]),
  )
}

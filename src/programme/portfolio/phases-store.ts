import type { Db } from '../../platform/database/tables.ts'
import { DEFAULT_PHASES, type Phase } from './phases.ts'
import './tables.ts'

/** The phases of an incubator in the order a product lives them: its own, or the programme's until it saves some. */
export async function listPhases(db: Db, incubatorId: string): Promise<readonly Phase[]> {
  const rows = await db
    .selectFrom('incubator_phases')
    .select(['phase', 'label', 'proves', 'length', 'unit'])
    .where('incubator_id', '=', incubatorId)
    .orderBy('position')
    .orderBy('phase')
    .execute()
  return rows.length > 0 ? rows : DEFAULT_PHASES
}

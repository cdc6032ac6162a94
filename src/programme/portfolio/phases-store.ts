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

/** The phases that a product of this incubator has lived: they cannot be retired. */
export async function listPhasesInUse(db: Db, incubatorId: string): Promise<Set<string>> {
  const rows = await db
    .selectFrom('product_phases as f')
    .innerJoin('products as p', 'p.id', 'f.product_id')
    .select('f.phase')
    .distinct()
    .where('p.incubator_id', '=', incubatorId)
    .where('f.cancelled_at', 'is', null)
    .execute()
  return new Set(rows.map(({ phase }) => phase))
}

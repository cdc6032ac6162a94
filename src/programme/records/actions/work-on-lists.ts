import type { Act } from '../../../platform/act.ts'
import { exportBatch } from './export-batch.ts'
import { settleBatch } from './settle-batch.ts'

/**
 * Goes on with every export and every elimination asked for, until nothing is left; bears being killed at any moment
 * and run by several processes, each taking the lists that no other holds.
 * @returns how many records were exported or settled, and one for each end
 */
export async function workOnLists(act: Act): Promise<number> {
  for (let worked = 0; ; ) {
    const some = (await exportBatch(act)) + (await settleBatch(act))
    if (some === 0) return worked
    worked += some
  }
}

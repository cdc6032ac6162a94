import type { Act } from '../../../platform/act.ts'
import { exportBatch } from './export-batch.ts'
import { settleBatch } from './settle-batch.ts'

/**
 * Goes on with every export and every elimination asked for, until nothing is left; bears being killed at any moment
 * and run by several processes, each taking the lists that no other holds. A list that fails keeps no other waiting:
 * it is tried again at the next call.
 * @returns how many records were exported or settled, and one for each end
 */
export async function workOnLists(act: Act): Promise<number> {
  const failed: string[] = []
  const trying = async (batch: typeof exportBatch) => {
    let listId: string | null = null
    try {
      return await batch(act, failed, id => {
        listId = id
      })
    } catch (error) {
      if (listId === null) throw error
      console.error('[eliminations]', error)
      failed.push(listId)
      return 0
    }
  }
  for (let worked = 0, left = 0; ; left = failed.length) {
    const some = (await trying(exportBatch)) + (await trying(settleBatch))
    if (some === 0 && left === failed.length) return worked
    worked += some
  }
}

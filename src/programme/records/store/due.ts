import type { Db } from '../../../platform/database/tables.ts'
import type { Reached } from '../../../platform/retention.ts'
import { HELD_BY } from '../kinds.ts'
import { countedBefore, type Kept, termOf, together } from '../period.ts'
import { ELIMINATORS } from './eliminators.ts'
import { keptOf, listKept } from './kept.ts'

/** A list stays short enough to be read, exported and applied in one act; the next one takes the rest. */
export const MOST_OF_A_KIND = 2000

export interface Due extends Reached {
  kind: string
  reachedAt: Date
  fate: Kept['fate']
}

/** What reached its term in an incubator at `now`, kind by kind. */
export async function listDue(db: Db, incubatorId: string, now: Date): Promise<Due[]> {
  const set = await listKept(db, incubatorId)
  const due: Due[] = []
  for (const { kind, list } of ELIMINATORS) {
    const held = [...HELD_BY].filter(([, holder]) => holder === kind).map(([each]) => keptOf(each, set))
    const kept = together([keptOf(kind, set), ...held])
    for (const reached of await list(db, incubatorId, countedBefore(kept, now), MOST_OF_A_KIND))
      due.push({ ...reached, kind, reachedAt: termOf(kept, reached.from), fate: kept.fate })
  }
  return due
}

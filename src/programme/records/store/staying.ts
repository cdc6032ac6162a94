import type { Db } from '../../../platform/database/tables.ts'
import { findKind } from '../kinds.ts'
import { termOf } from '../period.ts'
import { fateWords, periodWords } from '../period-words.ts'
import { STAYS } from './assembled.ts'
import { keptOf, listKept } from './kept.ts'

/** Something that stays after an account is closed. */
export interface Stay {
  what: string
  /** Null while what it counts from has not happened. */
  until: Date | null
  period: string
  fate: string
  why: string
}

/** What would stay of this person, with the date each reaches its term, as each incubator keeps it. */
export async function listStaying(db: Db, personId: string): Promise<Stay[]> {
  const stays: Stay[] = []
  for (const { kind, list } of STAYS)
    for (const { what, incubatorId, from } of await list(db, personId)) {
      const rule = findKind(kind)
      if (!rule) throw new Error(`no kind ${kind}`)
      const kept = keptOf(kind, incubatorId === null ? new Map() : await listKept(db, incubatorId))
      const until = from && termOf(kept, from)
      stays.push({ what, until, period: periodWords(kept, rule), fate: fateWords(kept, rule), why: rule.why })
    }
  return stays
}

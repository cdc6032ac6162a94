import { incubatorBase } from './addresses.ts'
import type { Known, KnownIncubator } from './known.ts'
import { type IncubatorState, readIncubator } from './read-incubator.ts'
import type { ReadIncubator } from './reading.ts'
import { incubatorRecordWith, newIncubatorRecord } from './record-of.ts'
import { same } from './state.ts'

/** Différences entre les incubateurs du fichier et ceux de Pépin. */
export type IncubatorField = keyof IncubatorState
export const INCUBATOR_FIELDS: readonly IncubatorField[] = ['name', 'administration', 'contact']
export interface IncubatorChange {
  incubator: ReadIncubator
  known: KnownIncubator
  fields: { field: IncubatorField; conflict: boolean }[]
}

export function incubatorDifferences(incubators: readonly ReadIncubator[], known: Known) {
  const newIncubators: ReadIncubator[] = []
  const joinedIncubators: ReadIncubator[] = []
  const changedIncubators: IncubatorChange[] = []
  for (const incubator of incubators) {
    const { id, record } = incubator
    const before = known.incubators.get(id)
    const local = known.local.get(incubatorBase(id))
    if (before) {
      const change = changeOf(incubator, before)
      if (change) changedIncubators.push(change)
    } else if (!local) newIncubators.push(incubator)
    else if (!record || !same(newIncubatorRecord(id, local.now), record)) joinedIncubators.push(incubator)
  }
  return { newIncubators, joinedIncubators, changedIncubators }
}

/** A file that no longer has an incubator teaches nothing of it. */
function changeOf(incubator: ReadIncubator, known: KnownIncubator): IncubatorChange | null {
  const { id, record, state } = incubator
  if (record === null || same(record, known.record)) return null
  const { state: then } = readIncubator(known.record, id)
  if (known.record && same(incubatorRecordWith(known.record, then, known.now), record)) return null
  const fields = INCUBATOR_FIELDS.filter(
    field => then[field] !== state[field] && known.now[field] !== state[field],
  ).map(field => ({ field, conflict: known.now[field] !== then[field] }))
  return { incubator, known, fields }
}

import type { Guide } from './guide.ts'
import { fieldsOf, valuesOf } from './part-values.ts'
import { PART_IDS, type PartId } from './parts.ts'

/** Modifications non publiées : what agents will read differently once it is published. */
export interface Change {
  part: PartId
  label: string
  before: string
  after: string
}

export function changesBetween(published: Guide, working: Guide): Change[] {
  return PART_IDS.flatMap(part => {
    const [before, after] = [valuesOf(part, published), valuesOf(part, working)]
    return fieldsOf(part, published, after)
      .map(({ name, label }) => ({ part, label, before: before[name] ?? '', after: after[name] ?? '' }))
      .filter(change => change.before !== change.after)
  })
}

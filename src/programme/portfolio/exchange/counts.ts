import { createHash } from 'node:crypto'
import canonicalize from 'canonicalize'
import { type Differences, nothingToDo } from './differences.ts'
import type { PortfolioFile } from './format.ts'
import { countByKind } from './oddities.ts'

/** Ce qu'un import a lu et changé, en nombres. */
export interface ImportCounts {
  products: number
  incubators: number
  phaseRows: number
  created: number
  changed: number
  unchanged: number
  absent: number
  own: number
  /** Fields corrected here that the file says otherwise. */
  conflicts: number
  newIncubators: number
  stubs: number
  joinedIncubators: number
  changedIncubators: number
  oddities: Record<string, number>
  nothing: boolean
}

export function countsOf(file: PortfolioFile, all: Differences): ImportCounts {
  const conflicts = [...all.changed, ...all.changedIncubators].flatMap(({ fields }) =>
    (fields as { conflict: boolean }[]).filter(({ conflict }) => conflict),
  )
  return {
    products: file.products.length,
    incubators: file.incubators.length,
    phaseRows: file.products.reduce((sum, { attributes }) => sum + attributes.phases.length, 0),
    created: all.created.length,
    changed: all.changed.length,
    unchanged: all.unchanged,
    absent: all.absent.length,
    own: all.own.length,
    conflicts: conflicts.length,
    newIncubators: all.newIncubators.length,
    stubs: all.newIncubators.filter(({ record }) => record === null).length,
    joinedIncubators: all.joinedIncubators.length,
    changedIncubators: all.changedIncubators.length,
    oddities: Object.fromEntries(countByKind(all.oddities)),
    nothing: nothingToDo(all),
  }
}

/** What was shown, as a fingerprint: applied only while it is still that. */
export function fingerprintOf({ created, changed, changedIncubators, ...all }: Differences): string {
  const shown = {
    created: created.map(({ record }) => record),
    changed: changed.map(({ product, known, fields }) => ({
      record: product.record,
      now: known.now,
      fields,
    })),
    changedIncubators: changedIncubators.map(({ incubator, known, fields }) => ({
      record: incubator.record,
      now: known.now,
      fields,
    })),
    unchanged: all.unchanged,
    absent: all.absent,
    own: all.own,
    newIncubators: all.newIncubators.map(({ id }) => id),
    joinedIncubators: all.joinedIncubators.map(({ id }) => id),
  }
  return createHash('sha256')
    .update(canonicalize(shown) ?? '')
    .digest('hex')
}

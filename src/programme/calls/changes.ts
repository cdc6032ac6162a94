import { frenchDate } from '../../platform/dates.ts'
import type { Incubator } from '../incubators/incubator.ts'
import type { Field } from './fields/index.ts'
import type { Guide } from './guide.ts'
import { fieldsOf, valuesOf } from './part-values.ts'
import { PART_IDS, type PartId } from './parts.ts'
import { rendered } from './rendered.ts'

/** Modifications non publiées : what agents will read differently once it is published. */
export interface Change {
  part: PartId
  label: string
  before: string
  after: string
}

// A date and a choice are read in words, as they are on the page.
function said({ kind, options }: Field, value = ''): string {
  if (kind === 'date') return value === '' ? '' : frenchDate(value)
  return options?.find(option => option.value === value)?.label ?? value
}

/** What was changed by hand, shown as agents read it: variables replaced. */
export function changesBetween(published: Guide, working: Guide, incubator: Incubator): Change[] {
  const [readNow, readNext] = [published, working].map(guide => rendered(guide, incubator))
  return PART_IDS.flatMap(part => {
    const [before, after] = [valuesOf(part, published), valuesOf(part, working)]
    const [now, next] = [valuesOf(part, readNow ?? published), valuesOf(part, readNext ?? working)]
    return fieldsOf(part, published, after)
      .filter(({ name }) => (before[name] ?? '') !== (after[name] ?? ''))
      .map(field => ({
        part,
        label: field.label,
        before: said(field, now[field.name]),
        after: said(field, next[field.name]),
      }))
  })
}

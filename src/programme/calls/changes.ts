import { frenchDate } from '../../platform/dates.ts'
import type { Incubator } from '../incubators/incubator.ts'
import type { Field } from './fields/index.ts'
import type { Guide } from './guide.ts'
import { fieldsOf, valuesOf } from './part-values.ts'
import { type PartId, partLabel, partsOf, textPart } from './parts.ts'
import { digits } from './quantities.ts'
import { rendered } from './rendered.ts'

/** Modifications : what two versions of a guide say differently. */
export interface Change {
  /** Null for the order of the sections, which is of no part. */
  part: PartId | null
  /** The field of the form; none for the order. */
  field?: string
  label: string
  before: string
  after: string
}

// A date and a choice are read in words, as they are on the page.
function said({ kind, options }: Field, value = ''): string {
  if (kind === 'number' && value !== '') return digits(Number(value))
  if (kind === 'date') return value === '' ? '' : frenchDate(value)
  return options?.find(option => option.value === value)?.label ?? value
}

/** What was changed by hand, shown as agents read it: variables replaced. */
export function changesBetween(published: Guide, working: Guide, incubator: Incubator): Change[] {
  const [readNow, readNext] = [published, working].map(guide => rendered(guide, incubator))
  const parts = [...new Set([...partsOf(working), ...partsOf(published)])]
  const changes = parts.flatMap(part => {
    const [before, after] = [valuesOf(part, published), valuesOf(part, working)]
    const [now, next] = [valuesOf(part, readNow ?? published), valuesOf(part, readNext ?? working)]
    return fieldsOf(part, published, after)
      .filter(({ name }) => (before[name] ?? '') !== (after[name] ?? ''))
      .map(field => ({
        part,
        field: field.name,
        label: field.label,
        before: said(field, now[field.name]),
        after: said(field, next[field.name]),
      }))
  })
  return [...changes, ...orderChange(published, working)]
}

function orderChange(published: Guide, working: Guide): Change[] {
  const kept = (guide: Guide, other: Guide) =>
    guide.sections.filter(({ key }) => other.sections.some(section => section.key === key))
  const list = (guide: Guide, other: Guide) =>
    kept(guide, other).map(({ key }) => partLabel(textPart(key), guide))
  const [before, after] = [list(published, working), list(working, published)]
  const keys = (guide: Guide, other: Guide) =>
    kept(guide, other)
      .map(({ key }) => key)
      .join()
  if (keys(published, working) === keys(working, published)) return []
  return [{ part: null, label: "L'ordre des sections", before: before.join('\n'), after: after.join('\n') }]
}

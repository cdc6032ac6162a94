import type { Guide, NumberKey } from '../guide.ts'
import type { Milestone } from '../milestones.ts'
import { MILESTONE_LABELS } from '../milestones.ts'
import type { Field } from './field.ts'

/** Fabriques de champs: a figure, a date or a promise bound to its one place in the guide. */
type Extra = Partial<Pick<Field, 'hint' | 'limit' | 'min' | 'max' | 'kind'>>

export const numberText = (value: number | null) => (value === null ? '' : String(value))
export const numberOf = (text: string) => (text === '' ? null : Number(text))

export function figure(name: string, label: string, key: NumberKey, extra: Extra = {}): Field {
  return {
    name,
    label,
    kind: 'number',
    max: 1000,
    ...extra,
    get: ({ numbers }) => numberText(numbers[key]),
    set: (guide, value) => ({ ...guide, numbers: { ...guide.numbers, [key]: numberOf(value) } }),
  }
}

export function milestone(name: string, key: Milestone, hint: string): Field {
  return {
    name,
    label: MILESTONE_LABELS[key],
    hint,
    kind: 'date',
    get: ({ dates }) => dates[key],
    set: (guide, value) => ({ ...guide, dates: { ...guide.dates, [key]: value } }),
  }
}

type Worded = 'investigationsFunded' | 'constructionBudget'
type PromiseText = Exclude<keyof Guide['promises'], Worded>

export function promised(name: string, label: string, key: PromiseText, extra: Extra = {}): Field {
  return {
    name,
    label,
    kind: 'line',
    ...extra,
    get: ({ promises }) => promises[key],
    set: (guide, value) => ({ ...guide, promises: { ...guide.promises, [key]: value } }),
  }
}

export function promisedFigure(name: string, label: string, key: Worded, extra: Extra = {}): Field {
  return {
    name,
    label,
    kind: 'number',
    ...extra,
    get: ({ promises }) => numberText(promises[key]),
    set: (guide, value) => ({ ...guide, promises: { ...guide.promises, [key]: numberOf(value) } }),
  }
}

/** Fields under one heading of the page. */
export const grouped = (group: string, ...fields: Field[]): Field[] =>
  fields.map(field => ({ ...field, group }))

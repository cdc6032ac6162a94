import type { HolidayArea } from '../../platform/working-days.ts'
import type { FieldError, Typed } from './fields/index.ts'
import { readField } from './fields/read.ts'
import type { Guide } from './guide.ts'
import type { Milestone } from './milestones.ts'
import { fieldsOf } from './part-values.ts'
import { scheduleFrom } from './schedule.ts'

/** Dates proposées : the schedule's form filled from one of its dates, forwards or backwards. */
export interface Proposed {
  typed: Typed
  errors: FieldError[]
  notice: string | null
}

const FROM: Record<'proposer' | 'remonter', { field: string; key: Milestone; said: string }> = {
  proposer: { field: 'ouverture', key: 'opensOn', said: "l'ouverture" },
  remonter: { field: 'date-investigation', key: 'investigationOn', said: 'le début des investigations' },
}

export function proposedDates(
  guide: Guide,
  typed: Typed,
  action: 'proposer' | 'remonter',
  area: HolidayArea,
): Proposed {
  const { field: name, key, said } = FROM[action]
  const fields = fieldsOf('calendrier', guide)
  const field = fields.find(each => each.name === name)
  const read = field && readField(field, typed[name] ?? '')
  if (!read || 'problem' in read || read.value === '') {
    const message = read && 'problem' in read ? read.problem : `Choisissez d'abord : ${said}.`
    return { typed, errors: [{ field: name, message }], notice: null }
  }
  const dated = { ...guide, dates: scheduleFrom(key, read.value, area) }
  return {
    typed: { ...typed, ...Object.fromEntries(fields.map(each => [each.name, each.get(dated)])) },
    errors: [],
    notice: `Dates proposées d'après ${said}, sans week-end ni jour férié. Enregistrez pour les garder.`,
  }
}

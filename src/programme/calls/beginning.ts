import { type HolidayArea, nextWorkingDay } from '../../platform/working-days.ts'
import { holidaysOf, type Incubator } from '../incubators/incubator.ts'
import { label, title } from './fields/essentials.ts'
import type { FieldError, Typed } from './fields/index.ts'
import { milestone } from './fields/kinds.ts'
import { readField } from './fields/read.ts'
import { LABELS, VARIANTS } from './guide.ts'
import { scheduleFrom } from './schedule.ts'
import { readSource, type Source } from './source.ts'
import type { Beginning } from './template/index.ts'
import { CREATE_PROBLEMS, startTooEarly } from './wording.ts'

/** Le début d'un appel as typed: whose, its name, its kind, its opening. */
export type ReadBeginning =
  | { ok: true; incubatorId: string; beginning: Beginning; source: Source | null }
  | { ok: false; errors: FieldError[] }

const opening = milestone('ouverture', 'opensOn', '')
const investigation = milestone('investigations', 'investigationOn', '')

/** The opening typed, or the whole schedule that leads to the start of the investigations typed. */
function openingOf(
  typed: Typed,
  area: HolidayArea,
  read: (field: typeof opening, missing: string) => string,
  refuse: (field: string, message: string) => void,
): Pick<Beginning, 'opensOn' | 'dates'> {
  const start = (typed['investigations'] ?? '') === '' ? '' : read(investigation, '')
  if ((typed['ouverture'] ?? '') === '' && (typed['investigations'] ?? '') !== '') {
    const dates = start === '' ? undefined : scheduleFrom('investigationOn', start, area)
    return dates ? { opensOn: dates.opensOn, dates } : { opensOn: '' }
  }
  const opensOn = read(opening, CREATE_PROBLEMS['opening-missing'])
  if (opensOn === '' || start === '') return { opensOn }
  // Both were given: both are kept, unless the usual steps do not fit between them.
  const dates = scheduleFrom('opensOn', opensOn, area)
  if (start < dates.investigationOn) refuse(investigation.name, startTooEarly(opensOn, dates.investigationOn))
  return { opensOn, dates: { ...dates, investigationOn: nextWorkingDay(start, area) } }
}

const holidays = (incubator: Incubator | undefined): HolidayArea =>
  incubator ? holidaysOf(incubator) : 'metropole'

export function readBeginning(typed: Typed, incubators: readonly Incubator[]): ReadBeginning {
  const errors: FieldError[] = []
  const read = (field: typeof title, missing: string) => {
    const result = readField(field, typed[field.name] ?? '')
    const problem = 'problem' in result ? result.problem : result.value === '' ? missing : null
    if (problem !== null) errors.push({ field: field.name, message: problem })
    return 'value' in result ? result.value : ''
  }
  // Someone who organises for one incubator has nothing to choose.
  const incubator =
    incubators.length === 1 ? incubators[0] : incubators.find(({ slug }) => slug === typed['incubateur'])
  if (!incubator) errors.push({ field: 'incubateur', message: CREATE_PROBLEMS['incubator-missing'] })
  const name = read(title, CREATE_PROBLEMS['title-missing'])
  const kind = read(label, '')
  const refuse = (field: string, message: string) => errors.push({ field, message })
  const begun = openingOf(typed, holidays(incubator), read, refuse)
  if (errors.length > 0 || !incubator) return { ok: false, errors }
  return {
    ok: true,
    incubatorId: incubator.id,
    source: readSource(typed['depuis'] ?? ''),
    beginning: {
      variant: VARIANTS.find(known => known === typed['variante']) ?? 'first',
      label: LABELS.find(known => known === kind) ?? 'candidatures',
      title: name,
      ...begun,
    },
  }
}

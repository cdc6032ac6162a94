import { civilDate, clockTime, instantOf, isCivilDate } from '../../platform/dates.ts'
import { lengthOf, withoutInvisible } from '../applications/answers.ts'
import { LONGEST_PHASE_NAME, MOST_PHASES, type PhaseSaid, type Rights } from './phases.ts'

/** Formulaire des droits : one row a period, as typed; rows are named by their number, `nom.2`. */
export interface PhaseRow {
  /** '' for a row just added. */
  id: string
  name: string
  date: string
  time: string
  rights: Rights
  remove: boolean
}

export const RIGHT_FIELDS = {
  mayReview: 'evaluer',
  seeOthers: 'autres',
  seeNames: 'noms',
  seeRanking: 'classement',
} as const satisfies Record<keyof Rights, string>

export interface PhaseError {
  field: string
  message: string
}

export const rowOf = (phase: PhaseSaid & { id?: string }, zone: string): PhaseRow => ({
  id: phase.id ?? '',
  name: phase.name,
  date: civilDate(phase.startsAt, zone),
  time: clockTime(phase.startsAt, zone),
  rights: {
    mayReview: phase.mayReview,
    seeOthers: phase.seeOthers,
    seeNames: phase.seeNames,
    seeRanking: phase.seeRanking,
  },
  remove: false,
})

export const BLANK_ROW: PhaseRow = {
  id: '',
  name: '',
  date: '',
  time: '9:00',
  rights: { mayReview: false, seeOthers: false, seeNames: true, seeRanking: false },
  remove: false,
}

/** The rows of a form, in their order; more than can be kept are left out. */
export function readRows(text: (field: string) => string, has: (field: string) => boolean): PhaseRow[] {
  const rows: PhaseRow[] = []
  for (let n = 1; n <= MOST_PHASES + 1 && has(`nom.${n}`); n++)
    rows.push({
      id: text(`id.${n}`),
      name: withoutInvisible(text(`nom.${n}`))
        .replace(/\s+/g, ' ')
        .trim(),
      date: text(`debut.${n}`).trim(),
      time: text(`heure.${n}`).trim(),
      rights: {
        mayReview: has(`evaluer.${n}`),
        seeOthers: has(`autres.${n}`),
        seeNames: has(`noms.${n}`),
        seeRanking: has(`classement.${n}`),
      },
      remove: has(`retirer.${n}`),
    })
  return rows
}

/** « 9:30 », « 9 h 30 », « 9h » as 'HH:MM', or null. */
export function readTime(text: string): string | null {
  const [whole, hour = '', minute = '0'] = /^(\d{1,2})\s*(?:[:hH]\s*(\d{2})?)?$/.exec(text) ?? []
  if (whole === undefined || Number(hour) > 23 || Number(minute) > 59) return null
  return `${hour.padStart(2, '0')}:${minute.padStart(2, '0')}`
}

type Said = PhaseSaid & { id: string }

/** What the rows say, or what must be mended: a name, a date and a time each, in the order of their dates. */
export function saidOf(
  rows: readonly PhaseRow[],
  zone: string,
): { phases: Said[]; errors: [] } | { errors: PhaseError[] } {
  const errors: PhaseError[] = []
  const phases: Said[] = []
  rows.forEach((row, index) => {
    if (row.remove) return
    const n = index + 1
    const wrong = (field: string, message: string) => errors.push({ field: `${field}.${n}`, message })
    const time = readTime(row.time)
    if (row.name === '') wrong('nom', `Donnez un nom à la période ${n}.`)
    if (lengthOf(row.name) > LONGEST_PHASE_NAME)
      wrong('nom', `Le nom de la période ${n} tient en ${LONGEST_PHASE_NAME} signes.`)
    if (!isCivilDate(row.date)) wrong('debut', `Indiquez le jour où commence la période ${n}.`)
    if (time === null) wrong('heure', `Indiquez l'heure où commence la période ${n}, par exemple 9 h 30.`)
    if (!isCivilDate(row.date) || time === null) return
    const startsAt = instantOf(row.date, time, zone)
    const before = phases.at(-1)
    if (before && startsAt <= before.startsAt)
      wrong(
        'debut',
        `La période ${n} commence avant la précédente, ou en même temps : changez l'une des deux dates.`,
      )
    phases.push({ id: row.id, name: row.name, startsAt, ...row.rights })
  })
  if (rows.every(({ remove }) => remove))
    errors.push({ field: 'nom.1', message: 'Gardez au moins une période.' })
  if (rows.length > MOST_PHASES)
    errors.push({ field: 'nom.1', message: `Un appel compte ${MOST_PHASES} périodes au plus.` })
  return errors.length > 0 ? { errors } : { phases, errors: [] }
}

/** Which versions someone had before their eyes: the optimistic lock of the whole page. */
export const lockOf = (phases: readonly { id: string; version: number }[]): string =>
  phases.map(({ id, version }) => `${id}:${version}`).join(',')

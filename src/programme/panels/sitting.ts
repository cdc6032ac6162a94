import { isCivilDate } from '../../platform/dates.ts'
import { withoutInvisible } from '../applications/answers.ts'
import { cleanDate, cleanLine } from '../calls/fields/clean.ts'
import { PRESENCES, type Presence } from './panel.ts'
import type { FieldError } from './seat-form.ts'

/** Séance : a jury or a committee meets on a day, in a place; presences are recorded seat by seat. */
export interface Sitting {
  id: string
  panelId: string
  /** 'YYYY-MM-DD' */
  heldOn: string
  place: string
  /** The sitting without quorum it was convened after, if any. */
  convenedAfter: string | null
  /** Optimistic lock of the date, the place and the presences together. */
  version: number
}

export interface SeatPresence {
  seatId: string
  presence: Presence
  representedBy: string
}

export interface SittingSaid {
  heldOn: string
  place: string
}

const LONGEST_PLACE = 200
const LONGEST_NAME = 120

export function readSitting(typed: { date: string; lieu: string }): {
  said: SittingSaid
  errors: FieldError[]
} {
  const said = { heldOn: cleanDate(typed.date), place: cleanLine(withoutInvisible(typed.lieu)) }
  const errors: FieldError[] = []
  if (said.heldOn === '') errors.push({ field: 'date', message: 'Choisissez le jour de la séance.' })
  // A year no call reaches is a slip of the keyboard.
  else if (!isCivilDate(said.heldOn) || said.heldOn < '2000-01-01' || said.heldOn > '2100-12-31')
    errors.push({ field: 'date', message: "Ce jour n'existe pas. Exemple : 3/11/2026." })
  if (said.place.length > LONGEST_PLACE)
    errors.push({ field: 'lieu', message: `Le lieu tient en ${LONGEST_PLACE} signes au plus.` })
  return { said, errors }
}

export interface PresenceTyped {
  seatId: string
  name: string
  presence: string
  representedBy: string
}

/** Reads one line a seat; a seat left blank is not recorded. */
export function readPresences(typed: readonly PresenceTyped[]): {
  presences: SeatPresence[]
  errors: FieldError[]
} {
  const presences: SeatPresence[] = []
  const errors: FieldError[] = []
  for (const { seatId, name, ...line } of typed) {
    const representedBy = cleanLine(withoutInvisible(line.representedBy))
    const presence = PRESENCES.find(each => each === line.presence)
    const refuse = (field: string, message: string) =>
      errors.push({ field: `${field}.${seatId}`, message: `${name} : ${message}` })
    if (line.presence !== '' && !presence) refuse('p', 'choisissez une des réponses proposées.')
    if (presence === 'represented' && representedBy === '') refuse('r', 'écrivez par qui.')
    if (presence !== 'represented' && representedBy !== '')
      refuse('p', 'choisissez « représenté », ou effacez le nom.')
    if (representedBy.length > LONGEST_NAME) refuse('r', `le nom tient en ${LONGEST_NAME} signes au plus.`)
    if (presence) presences.push({ seatId, presence, representedBy })
  }
  return { presences, errors }
}

export interface SittingRecord extends SittingSaid {
  presences: readonly SeatPresence[]
}

const lineOf = ({ seatId, presence, representedBy }: SeatPresence) => `${seatId} ${presence} ${representedBy}`

/** Whether two records of a séance say the same. */
export const sameRecord = (a: SittingRecord, b: SittingRecord): boolean =>
  a.heldOn === b.heldOn &&
  a.place === b.place &&
  a.presences.map(lineOf).sort().join('\n') === b.presences.map(lineOf).sort().join('\n')

import { frenchDateTime } from '../../platform/dates.ts'
import type { Briefing } from './briefing.ts'

/** Une réunion en mots : the same on the call's page, in lists and before a mail. */
export const whenOf = ({ startsAt }: Pick<Briefing, 'startsAt'>, zone: string): string =>
  frenchDateTime(startsAt, zone)

/** The link itself is for those registered. */
export const placeOf = ({ place, link }: Pick<Briefing, 'place' | 'link'>): string =>
  place === '' ? 'À distance' : link === '' ? place : `${place}, et à distance`

export function seatsWords(seats: number | null, seated: number): string {
  if (seats === null) return 'sans limite de places'
  const left = Math.max(0, seats - seated)
  if (left === 0) return 'complet : liste d’attente'
  return left === 1 ? 'il reste 1 place' : `il reste ${left} places`
}

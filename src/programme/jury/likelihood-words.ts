import type { Likelihood, RankedItem } from './ranking.ts'
import type { WhatIfProblem } from './what-if.ts'
import { HEAVIEST, MOST_PLACES } from './what-if.ts'

/** Incertitude du classement, in words. */
export function zoneWords({ zone, among }: Likelihood): string {
  if (zone === 'discuss') return 'à départager'
  if (zone === 'in') return among >= NEARLY_SURE ? 'presque sûre' : 'probable'
  return among <= 1 - NEARLY_SURE ? 'presque sûrement pas' : 'peu probable'
}

const NEARLY_SURE = 0.95

/** « 76 % », « moins de 1 % »; a dash when it is not known. */
export function chanceWords({ likely }: Pick<RankedItem, 'likely'>): string {
  if (likely === null) return '–'
  const percent = Math.round(100 * likely.among)
  if (percent === 0) return 'moins de 1 %'
  return percent === 100 && likely.among < 1 ? 'plus de 99 %' : `${percent} %`
}

/** « 3 à 5 », « 2 ». */
export function likelyRanksWords({ likely }: Pick<RankedItem, 'likely'>): string {
  if (likely === null) return '–'
  const [, from, , to] = likely.ranks
  return from === to ? `${from}` : `${from} à ${to}`
}

/** « 0,4 point au-dessus des autres ». */
export function severityWords(effect: number): string {
  const points = Math.abs(effect).toFixed(1).replace('.', ',')
  if (points === '0,0') return 'comme les autres'
  return `${points} point ${effect > 0 ? 'au-dessus' : 'au-dessous'} des autres`
}

/** « +0,4 », « −0,2 », « 0 ». */
export function signedWords(effect: number): string {
  const points = Math.abs(effect).toFixed(1).replace('.', ',')
  if (points === '0,0') return '0'
  return `${effect > 0 ? '+' : '−'}${points}`
}

export const WHAT_IF_PROBLEMS: Record<WhatIfProblem, string> = {
  places: `Le nombre de places est un nombre entier de 1 à ${MOST_PLACES}.`,
  weight: `Un poids est un nombre entier de 0 à ${HEAVIEST}.`,
  'no-weight': 'Donnez un poids à un critère au moins.',
}

import type { CivilDate } from '../../platform/dates.ts'
import type { DueCause } from './due.ts'

/** Vue d'ensemble : what needs someone among the products they follow, by category. */
export const CATEGORIES = ['all', 'late', 'coming', 'unknown', 'money', 'risk', 'none'] as const
export type Category = (typeof CATEGORIES)[number]

export const CATEGORY_SLUGS: Record<Category, string> = {
  all: 'tous',
  late: 'retard',
  coming: 'bientot',
  unknown: 'sans-comite',
  money: 'credits',
  risk: 'conditions',
  none: 'sans-echeance',
}
export const categoryOfSlug = (slug: string): Category =>
  CATEGORIES.find(category => CATEGORY_SLUGS[category] === slug) ?? 'all'

export const CATEGORY_WORDS: Record<Category, { short: string; title: string }> = {
  all: { short: 'Tous', title: 'La prochaine échéance en premier' },
  late: { short: 'En retard', title: 'Comité en retard' },
  coming: { short: 'Sous 30 jours', title: 'Comité à tenir sous 30 jours' },
  unknown: { short: 'Sans comité connu', title: 'Sans comité connu' },
  money: { short: 'Crédits', title: 'Crédits finis, ou qui finissent sous 60 jours' },
  risk: { short: 'Conditions en danger', title: 'Au moins une condition en danger' },
  none: { short: 'Sans échéance', title: 'En pause, terminés ou pas commencés' },
}

export const COMING_DAYS = 30
export const MONEY_DAYS = 60

/** Whose products one follows: all, those of incubators, some in their own name. */
export interface FollowScope {
  all: boolean
  incubatorIds: readonly string[]
  productIds: readonly string[]
}

export interface FollowedLine {
  id: string
  name: string
  incubator: string
  stage: string
  dueOn: CivilDate | null
  because: DueCause | null
  known: boolean
  meetsOn: CivilDate | null
  moneyUntil: CivilDate | null
  /** Conditions nobody judged yet, and whether one is at risk today. */
  openConditions: number
  atRisk: boolean
}

/** Where a page begins: after that day and that product. */
export interface Cursor {
  on: CivilDate
  id: string
}

/** Counts stop there: above, « plus de 1 000 ». */
export const MOST_COUNTED = 1_000

/** How many products are in each category, `MOST_COUNTED + 1` for more. */
export type Tally = Record<Exclude<Category, 'none'>, number>

export const countWords = (count: number): string => (count > MOST_COUNTED ? 'plus de 1 000' : String(count))

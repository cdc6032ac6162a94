import { type CivilDate, isCivilDate } from '../../platform/dates.ts'
import { cleanLine } from '../calls/fields/clean.ts'
import { isSlug } from '../calls/slug.ts'
import { END_KINDS, type EndKind, isEnd } from './product.ts'

/** Ce qu'on cherche dans le portefeuille : words, an incubator, a stage, a theme; and where a page begins. */
export interface ListFilter {
  words: string
  /** The incubator's slug. */
  incubator: string
  /** A phase, or a kind of end. */
  stage: string
  theme: string
}
export const NO_FILTER: ListFilter = { words: '', incubator: '', stage: '', theme: '' }

/** Where a page begins: after that product, in the order of the list; null is without a date. */
export interface Cursor {
  startedOn: CivilDate | null
  id: string
}

const END_NAMES: Record<EndKind, string> = {
  operated: 'opere',
  transferred: 'transfere',
  stopped: 'arrete',
  inconclusive: 'non-concluant',
}
export const stageInAddress = (stage: string): string => (isEnd(stage) ? END_NAMES[stage] : stage)
const stageFrom = (name: string): string => {
  const end = END_KINDS.find(kind => END_NAMES[kind] === name)
  return end ?? (/^[a-z][a-z0-9-]{1,39}$/.test(name) && !isEnd(name) ? name : '')
}

/** What an address asks; what it cannot mean is not asked. */
export function readFilter(query: (name: string) => string): ListFilter {
  const incubator = query('incubateur')
  return {
    words: cleanLine(query('mots')).slice(0, 200),
    incubator: isSlug(incubator) ? incubator : '',
    stage: stageFrom(query('etape')),
    theme: cleanLine(query('theme')).slice(0, 80),
  }
}

export const isFiltered = (filter: ListFilter): boolean => Object.values(filter).some(value => value !== '')

const NONE = 'sans-date'

export function readCursor(text: string): Cursor | null {
  const [, date = '', id = ''] = /^([\d-]{10}|sans-date)\.([0-9a-f-]{36})$/.exec(text) ?? []
  if (id === '' || !/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id)) return null
  if (date === NONE) return { startedOn: null, id }
  return isCivilDate(date) ? { startedOn: date, id } : null
}

/** The address of a list, its filter kept. */
export function listPath(filter: ListFilter, after: Cursor | null = null): string {
  const said: [string, string][] = [
    ['mots', filter.words],
    ['incubateur', filter.incubator],
    ['etape', filter.stage === '' ? '' : stageInAddress(filter.stage)],
    ['theme', filter.theme],
    ['apres', after ? `${after.startedOn ?? NONE}.${after.id}` : ''],
  ]
  const query = new URLSearchParams(said.filter(([, value]) => value !== ''))
  return query.size > 0 ? `/produits?${query}` : '/produits'
}

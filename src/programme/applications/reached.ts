import type { DecisionOutcome } from './decision.ts'

/** Étape atteinte : where a received application stands for the organiser, announced or not. */
export const SCREENING_STATES = [
  'to-screen',
  'completed',
  'to-complete',
  'admissible',
  'not-admissible',
] as const
export type ScreeningState = (typeof SCREENING_STATES)[number]

export const REACHED = [
  ...SCREENING_STATES,
  'shortlisted',
  'not-shortlisted',
  'laureate',
  'reserve',
  'not-selected',
  'withdrawn',
] as const
export type Reached = (typeof REACHED)[number]

interface Facts {
  withdrawn: boolean
  screening: DecisionOutcome | null
  shortlist: DecisionOutcome | null
  selection: DecisionOutcome | null
  /** Whether a new version was sent since the last screening decision. */
  resent: boolean
}

/** Where the screening stands; a new version of one that was not admissible is to be examined again. */
export function screeningStateOf({ screening, resent }: Pick<Facts, 'screening' | 'resent'>): ScreeningState {
  if (screening === null) return 'to-screen'
  return screening !== 'admissible' && resent ? 'completed' : (screening as ScreeningState)
}

/** The last stage reached: what the columns `reached` and `screening_state` say, checked by a test. */
export function reachedOf(facts: Facts): Reached {
  if (facts.withdrawn) return 'withdrawn'
  return (facts.selection ?? facts.shortlist ?? screeningStateOf(facts)) as Reached
}

/** In addresses. */
export const REACHED_SLUGS: Record<Reached, string> = {
  'to-screen': 'a-examiner',
  completed: 'completees',
  'to-complete': 'a-completer',
  admissible: 'recevables',
  'not-admissible': 'non-recevables',
  shortlisted: 'preselectionnees',
  'not-shortlisted': 'non-preselectionnees',
  laureate: 'laureates',
  reserve: 'liste-complementaire',
  'not-selected': 'non-retenues',
  withdrawn: 'retirees',
}

export const reachedOfSlug = (slug: string): Reached | undefined =>
  REACHED.find(state => REACHED_SLUGS[state] === slug)

/** Where a page of a list begins: after that application, in the order of the list. */
export interface Cursor {
  sentAt: Date
  id: string
}

const CURSOR = /^(\d{1,14})\.([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/

export const cursorText = ({ sentAt, id }: Cursor): string => `${sentAt.getTime()}.${id}`

/** A cursor from an address; anything else is the first page. */
export function readCursor(text: string): Cursor | null {
  const [, time, id] = CURSOR.exec(text) ?? []
  return time && id ? { sentAt: new Date(Number(time)), id } : null
}

/** Beyond this many, lists say « plus de 1 000 »: counting costs the same in a call of any size. */
export const MOST_COUNTED = 1000

/** A count as it was read, at most one more than `MOST_COUNTED`; infinite once it is not exact. */
export const countOf = (read: number): number => (read > MOST_COUNTED ? Number.POSITIVE_INFINITY : read)

const whole = new Intl.NumberFormat('fr-FR')

/** « 1 250 », « plus de 1 000 ». */
export const countWords = (count: number): string =>
  Number.isFinite(count) ? whole.format(count) : 'plus de 1 000'

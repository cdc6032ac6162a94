import { addDays, daysBetween, startOfDay } from '../../platform/dates.ts'
import { isWorkingDay } from '../../platform/working-days.ts'
import { DATE_KEYS, type DateKey, type GuideContent, SECTION_KEYS } from './guide.ts'
import type { Part } from './parts/parts.ts'
import { readingLoad } from './schedule.ts'
import { emptyVariables, type Host, OPTIONAL, unknownVariables, variablesOf } from './variables.ts'

/** Ce qui manque avant de publier : each finding says where to mend it; advice never blocks. */
export interface Finding {
  code: FindingCode
  severity: 'blocking' | 'advisory'
  part: Part
  detail?: string
}

export type FindingCode =
  | 'title'
  | 'perimeter'
  | 'contact'
  | 'training'
  | 'date-missing'
  | 'date-order'
  | 'opening-past'
  | 'date-not-worked'
  | 'answers-far'
  | 'sponsor'
  | 'time'
  | 'investigations'
  | 'construction-budget'
  | 'who-decides'
  | 'data-notice'
  | 'section-empty'
  | 'variable-unknown'
  | 'variable-empty'
  | 'bracket'
  | 'weights'
  | 'criterion-unnamed'
  | 'question-incomplete'
  | 'reading-load'

/** Worked reviews an evening beyond which a juror cannot read well. */
const MOST_REVIEWS_AN_EVENING = 12
const LONGEST_WAIT_DAYS = 56

/** What an opening already published is allowed to be: past. */
export interface Situation {
  host: Host
  zone: string
  now: Date
  published: boolean
}

export function readinessOf(content: GuideContent, situation: Situation): Finding[] {
  return [
    ...essentials(content),
    ...dates(content, situation),
    ...promises(content),
    ...texts(content, situation.host),
    ...judging(content),
  ]
}

export const isReady = (findings: readonly Finding[]) =>
  !findings.some(({ severity }) => severity === 'blocking')

const blocking = (code: FindingCode, part: Part, detail?: string): Finding => ({
  code,
  part,
  severity: 'blocking',
  ...(detail ? { detail } : {}),
})
const advisory = (code: FindingCode, part: Part, detail?: string): Finding => ({
  code,
  part,
  severity: 'advisory',
  ...(detail ? { detail } : {}),
})
const blank = (text: string) => text.trim() === ''

function* essentials({ title, perimeter, contact, training }: GuideContent): Generator<Finding> {
  if (blank(title)) yield blocking('title', 'essentiel')
  if (blank(perimeter)) yield blocking('perimeter', 'essentiel')
  if (blank(contact)) yield blocking('contact', 'essentiel')
  if (blank(training)) yield advisory('training', 'essentiel')
}

function* dates({ dates }: GuideContent, { zone, now, published }: Situation): Generator<Finding> {
  for (const key of DATE_KEYS) if (dates[key] === '') yield blocking('date-missing', 'calendrier', key)
  const known = DATE_KEYS.filter(key => dates[key] !== '')
  for (const [index, key] of known.entries()) {
    const before = known[index - 1]
    // The jury may meet the day after closing, never on the last day or before.
    if (before && outOfOrder(before, key, dates))
      yield blocking('date-order', 'calendrier', `${before} ${key}`)
    if (!isWorkingDay(dates[key])) yield advisory('date-not-worked', 'calendrier', key)
  }
  const lastDay = dates.closes === '' ? null : startOfDay(addDays(dates.closes, 1), zone)
  if (lastDay && lastDay.getTime() <= now.getTime()) yield blocking('opening-past', 'calendrier', 'closes')
  else if (
    !published &&
    dates.opens !== '' &&
    startOfDay(addDays(dates.opens, 1), zone).getTime() <= now.getTime()
  )
    yield advisory('opening-past', 'calendrier', 'opens')
  if (
    dates.closes !== '' &&
    dates.answers !== '' &&
    daysBetween(dates.closes, dates.answers) > LONGEST_WAIT_DAYS
  )
    yield advisory('answers-far', 'calendrier')
}

const outOfOrder = (before: DateKey, after: DateKey, dates: GuideContent['dates']) =>
  before === 'closes' || before === 'opens' ? dates[after] <= dates[before] : dates[after] < dates[before]

function* promises({ promises: made, figures }: GuideContent): Generator<Finding> {
  if (blank(made.sponsor) || blank(made.sponsorCapacity)) yield blocking('sponsor', 'promesses')
  if (blank(made.timeInvestigation) || blank(made.timeConstruction)) yield blocking('time', 'promesses')
  if (!made.investigationsFunded || !figures.investigationWeeks) yield blocking('investigations', 'promesses')
  if (blank(made.constructionBudget)) yield blocking('construction-budget', 'promesses')
  if (blank(made.whoDecides)) yield blocking('who-decides', 'promesses')
}

function* texts(content: GuideContent, host: Host): Generator<Finding> {
  const variables = variablesOf(content, host)
  const written = [
    ...SECTION_KEYS.map(key => ({ text: content.sections[key], part: 'textes' as const, key })),
    ...content.faq.map(({ answer }) => ({ text: answer, part: 'faq' as const, key: null })),
  ]
  if (blank(content.sections.data)) yield blocking('data-notice', 'textes')
  for (const { text, part, key } of written) {
    if (key !== null && key !== 'data' && blank(text)) yield advisory('section-empty', 'textes', key)
    for (const name of new Set(unknownVariables(text, variables)))
      yield blocking('variable-unknown', part, name)
    if (/\[(à (compléter|préciser)|XX+|\.\.\.|…)\]/i.test(text)) yield blocking('bracket', part)
  }
  const empty = new Set(written.flatMap(({ text }) => emptyVariables(text, variables)))
  for (const name of empty) if (!OPTIONAL.has(name)) yield advisory('variable-empty', 'textes', name)
}

function* judging(content: GuideContent): Generator<Finding> {
  const sum = content.criteria.reduce((total, { weight }) => total + (weight ?? 0), 0)
  if (sum !== 100) yield blocking('weights', 'criteres', String(sum))
  if (content.criteria.some(({ name }) => blank(name))) yield blocking('criterion-unnamed', 'criteres')
  if (content.faq.some(({ question, answer }) => blank(question) || blank(answer)))
    yield blocking('question-incomplete', 'faq')
  const load = readingLoad(content)
  if (load !== null && load > MOST_REVIEWS_AN_EVENING)
    yield advisory('reading-load', 'calendrier', String(Math.ceil(load)))
}

import type { HolidayArea } from '../../../platform/working-days.ts'
import { holidaysOf } from '../../incubators/incubator.ts'
import type { NumberKey } from '../guide.ts'
import { EVENING_CAPACITY, isTooMuch, readingLoad } from '../reading-load.ts'
import { advisory, blocking, type Examined, type Issue } from './issue.ts'

const NEEDED: [NumberKey, string][] = [
  ['laureates', 'le nombre de projets retenus'],
  ['shortlist', 'le nombre de candidatures présélectionnées'],
  ['investigationWeeks', "la durée de l'investigation"],
  ['constructionMonths', 'la durée de la construction'],
  ['accelerationMonths', "la durée de l'accélération"],
  ['pitchMinutes', 'la durée de la présentation au comité'],
  ['questionMinutes', 'la durée des questions du comité'],
  ['reviews', 'le nombre de lectures par candidature'],
]

/** The name, whom it is for, the figures, and whether the jury can read it all in time. */
export function essentialIssues({ guide, incubator }: Examined): Issue[] {
  const { laureates, shortlist } = guide.numbers
  return [
    ...(guide.title === '' ? [blocking('title-missing', 'essentiel')] : []),
    ...(guide.perimeter === '' ? [blocking('perimeter-missing', 'essentiel')] : []),
    ...NEEDED.filter(([key]) => guide.numbers[key] === null).map(([, label]) =>
      blocking('figure-missing', 'essentiel', label),
    ),
    ...(laureates !== null && shortlist !== null && shortlist < laureates
      ? [blocking('shortlist-too-small', 'essentiel', String(shortlist), String(laureates))]
      : []),
    ...loadIssues(guide, holidaysOf(incubator)),
  ]
}

function loadIssues(guide: Examined['guide'], area: HolidayArea): Issue[] {
  const { expectedApplications, jurors } = guide.numbers
  if (expectedApplications === null || jurors === null) return [advisory('load-unknown', 'essentiel')]
  const load = readingLoad(guide, area)
  if (load === null || !isTooMuch(load)) return []
  return [advisory('load-too-high', 'essentiel', String(load.perEvening), String(EVENING_CAPACITY))]
}

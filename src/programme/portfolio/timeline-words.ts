import { addMonths, type CivilDate, daysBetween, frenchDate, shortFrenchDate } from '../../platform/dates.ts'
import { type Phase, stageLabel } from './phases.ts'
import { isEnd } from './product.ts'
import { type Segment, segmentOn } from './timeline.ts'

/** Ce que la frise d'un produit dit, en une phrase. */
export function findingOf(segments: readonly Segment[], phases: readonly Phase[], today: CivilDate): string {
  const first = segments[0]
  if (!first) return 'Aucune étape de ce produit n’est datée.'
  const label = (stage: string) => stageLabel(phases, stage)
  const now = segmentOn(segments, today)
  if (!now) return `Sa première étape, ${label(first.stage)}, commence le ${frenchDate(first.startsOn)}.`
  const lived = segments.filter(({ stage, startsOn }) => startsOn <= today && !isEnd(stage))
  if (isEnd(now.stage)) {
    const end = segments.find(({ stage }) => isEnd(stage)) ?? now
    const long = durationWords(first.startsOn, end.startsOn)
    return `${endSentence(label(now.stage))}${lived.length > 0 ? ` après ${long} : ${listed(lived.map(({ stage }) => label(stage)))}` : ''}.`
  }
  if (now.endsOn !== null && now.endsOn <= today)
    return `Sa dernière étape connue, ${label(now.stage)}, a fini le ${frenchDate(now.endsOn)}.`
  const since = durationWords(now.startsOn, today)
  const before = lived.length > 1 ? `, ${durationWords(first.startsOn, today)} après ses débuts` : ''
  return `En ${label(now.stage)} depuis ${since}${before}.`
}

const endSentence = (label: string) =>
  /^investigation/.test(label) ? `Une ${label}` : label.charAt(0).toUpperCase() + label.slice(1)

const listed = (words: readonly string[]): string =>
  words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} et ${words.at(-1)}`

/** « 12 jours », « 5 mois », « 3 ans et demi »: as a person would say it. */
export function durationWords(from: CivilDate, to: CivilDate): string {
  let months = 0
  while (addMonths(from, months + 1) <= to) months++
  if (months === 0) {
    const days = Math.max(1, daysBetween(from, to))
    return `${days} ${days === 1 ? 'jour' : 'jours'}`
  }
  if (months < 24) return `${months} mois`
  const years = Math.floor(months / 12)
  return `${years} ans${months % 12 >= 6 ? ' et demi' : ''}`
}

/** « du 3 novembre 2025 au 4 mai 2026 », « depuis le 4 mai 2026 », « à partir du… » for what is to come. */
export function spanWords({ startsOn, endsOn }: Segment, today: CivilDate): string {
  if (endsOn !== null) return `du ${shortFrenchDate(startsOn)} au ${shortFrenchDate(endsOn)}`
  return `${startsOn > today ? 'à partir du' : 'depuis le'} ${shortFrenchDate(startsOn)}`
}

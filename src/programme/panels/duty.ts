import { frenchDate } from '../../platform/dates.ts'
import type { Guide } from '../calls/guide.ts'
import { readingLoad } from '../calls/reading-load.ts'
import type { PanelKind } from './panel.ts'

/** Ce qui est demandé à un siège : dates and expected load, from the figures of the guide. */
export interface Duty {
  load: string
  dates: { term: string; value: string }[]
}

type Figures = Pick<Guide, 'numbers' | 'dates' | 'places'>

/** About ten minutes an application, as the schedule of the call counts. */
const MINUTES_AN_APPLICATION = 10

export function dutyOf(kind: PanelKind, guide: Figures, loadLimit: number | null): Duty {
  return kind === 'jury' ? juryDuty(guide, loadLimit) : committeeDuty(guide)
}

function juryDuty(guide: Figures, loadLimit: number | null): Duty {
  const expected = readingLoad(guide)?.perJuror ?? null
  const share = loadLimit === null ? expected : Math.min(loadLimit, expected ?? loadLimit)
  const { closesOn, preselectionOn } = guide.dates
  return {
    load:
      share === null
        ? 'Quelques candidatures à lire et à noter, dix minutes chacune. Leur nombre sera connu à la clôture.'
        : `Environ ${share} ${share < 2 ? 'candidature' : 'candidatures'} à lire et à noter, soit ${hours(share * MINUTES_AN_APPLICATION)}.`,
    dates: [
      ...dated('Lecture', closesOn && preselectionOn && between(closesOn, preselectionOn)),
      ...dated('Séance du jury', preselectionOn && frenchDate(preselectionOn)),
    ],
  }
}

function committeeDuty({ numbers, dates, places }: Figures): Duty {
  const { shortlist, pitchMinutes, questionMinutes } = numbers
  const each = (pitchMinutes ?? 0) + (questionMinutes ?? 0)
  const long = shortlist !== null && each > 0 ? `, soit ${hours(shortlist * each)} avant de délibérer` : ''
  return {
    load:
      shortlist === null
        ? 'Les projets présélectionnés à lire, puis une séance où chacun est présenté.'
        : `Environ ${shortlist} projets à lire, puis une séance où chacun est présenté${long}.`,
    dates: [
      ...dated('Séance du comité', dates.selectionOn && frenchDate(dates.selectionOn)),
      ...dated('Lieu', places.committee),
    ],
  }
}

const dated = (term: string, value: string) => (value === '' ? [] : [{ term, value }])
const between = (from: string, to: string) => `entre le ${frenchDate(from)} et le ${frenchDate(to)}`

/** « 20 minutes », « environ 2 heures », rounded to the half-hour above an hour. */
function hours(minutes: number): string {
  if (minutes < 60) return `${minutes} minutes`
  const halves = Math.round(minutes / 30)
  const whole = Math.floor(halves / 2)
  return `environ ${whole} ${whole < 2 ? 'heure' : 'heures'}${halves % 2 ? ' et demie' : ''}`
}

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

export interface Ahead {
  /** 'YYYY-MM-DD': what is past is not asked of anyone. */
  today: string
  /** Sittings already set; they say more than the guide. */
  sittings: readonly { heldOn: string; place: string }[]
}

/** About ten minutes an application, as the schedule of the call counts. */
const MINUTES_AN_APPLICATION = 10

export function dutyOf(kind: PanelKind, guide: Figures, loadLimit: number | null, ahead: Ahead): Duty {
  const { closesOn, preselectionOn, selectionOn } = guide.dates
  const planned = kind === 'jury' ? preselectionOn : selectionOn
  const set = ahead.sittings.filter(({ heldOn }) => heldOn >= ahead.today)
  const sittings =
    set.length > 0
      ? set.map(({ heldOn, place }) => [frenchDate(heldOn), place].filter(Boolean).join(', '))
      : planned >= ahead.today && planned !== ''
        ? [
            [frenchDate(planned), kind === 'committee' ? guide.places.committee : '']
              .filter(Boolean)
              .join(', '),
          ]
        : []
  const last = set.at(-1)?.heldOn ?? planned
  return {
    load: kind === 'jury' ? juryLoad(guide, loadLimit) : committeeLoad(guide),
    dates: [
      ...(kind === 'jury' ? reading(closesOn, last, ahead.today) : []),
      ...(sittings.length > 0
        ? sittings.map(value => ({ term: kind === 'jury' ? 'Séance du jury' : 'Séance du comité', value }))
        : [{ term: 'Séance', value: 'jour à fixer avec vous' }]),
    ],
  }
}

function juryLoad(guide: Figures, loadLimit: number | null): string {
  const expected = readingLoad(guide)?.perJuror ?? null
  const share = loadLimit === null ? expected : Math.min(loadLimit, expected ?? loadLimit)
  return share === null
    ? 'Quelques candidatures à lire et à noter, dix minutes chacune. Leur nombre sera connu à la clôture.'
    : `Environ ${share} ${share < 2 ? 'candidature' : 'candidatures'} à lire et à noter, soit ${hours(share * MINUTES_AN_APPLICATION)}.`
}

function committeeLoad({ numbers }: Figures): string {
  const { shortlist, pitchMinutes, questionMinutes } = numbers
  if (shortlist === null) return 'Les projets présélectionnés à lire, puis une séance où chacun est présenté.'
  const each = (pitchMinutes ?? 0) + (questionMinutes ?? 0)
  const long = each > 0 ? `, soit ${hours(shortlist * each)} avant de délibérer` : ''
  return `Environ ${shortlist} projets à lire, puis une séance où chacun est présenté${long}.`
}

/** From the closing to the sitting; once closed, only until when. */
function reading(closesOn: string, until: string, today: string): Duty['dates'] {
  if (until < today || until === '') return []
  const value =
    closesOn >= today
      ? `entre le ${frenchDate(closesOn)} et le ${frenchDate(until)}`
      : `jusqu'au ${frenchDate(until)}`
  return [{ term: 'Évaluations', value }]
}

/** « 20 minutes », « environ 2 heures », rounded to the half-hour above an hour. */
function hours(minutes: number): string {
  if (minutes < 60) return `${minutes} minutes`
  const halves = Math.round(minutes / 30)
  const whole = Math.floor(halves / 2)
  return `environ ${whole} ${whole < 2 ? 'heure' : 'heures'}${halves % 2 ? ' et demie' : ''}`
}

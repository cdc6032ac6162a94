import { frenchDate } from '../../platform/dates.ts'
import type { Guide } from '../calls/guide.ts'
import { hours, juryLoad, type Reading, readingDates } from './jury-duty.ts'
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
  now: Date
  zone: string
  /** Sittings already set; they say more than the guide. */
  sittings: readonly { heldOn: string; place: string }[]
  reading: Reading
}

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
    load: kind === 'jury' ? juryLoad(guide, loadLimit, ahead.reading) : committeeLoad(guide),
    dates: [
      ...(kind === 'jury' ? readingDates(closesOn, last, ahead) : []),
      ...(sittings.length > 0
        ? sittings.map(value => ({ term: kind === 'jury' ? 'Séance du jury' : 'Séance du comité', value }))
        : [{ term: 'Séance', value: 'jour à fixer avec vous' }]),
    ],
  }
}

function committeeLoad({ numbers }: Figures): string {
  const { shortlist, pitchMinutes, questionMinutes } = numbers
  if (shortlist === null) return 'Les projets présélectionnés à lire, puis une séance où chacun est présenté.'
  const each = (pitchMinutes ?? 0) + (questionMinutes ?? 0)
  const long = each > 0 ? `, soit ${hours(shortlist * each)} avant de délibérer` : ''
  return `Environ ${shortlist} projets à lire, puis une séance où chacun est présenté${long}.`
}

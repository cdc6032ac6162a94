import { addMonths, type CivilDate, shortFrenchDate } from '../../platform/dates.ts'
import { type Phase, stageLabel } from './phases.ts'
import { isEnd } from './product.ts'
import type { Segment } from './timeline.ts'

/** Image de la frise : what each row of the picture shows, from the segments and the pauses of a product. */
export interface PublicPause {
  kind: 'pause' | 'safeguard' | 'dormancy'
  startsOn: CivilDate
  endsOn: CivilDate | null
}
export const PAUSE_WORDS: Record<PublicPause['kind'], string> = {
  pause: 'en pause',
  safeguard: 'en sauvegarde',
  dormancy: 'en dormance',
}

const MOTIFS = ['solid', 'stripes', 'dots', 'cross'] as const

export interface PictureBar {
  label: string
  note: string
  from: CivilDate
  to: CivilDate | null
  motif: (typeof MOTIFS)[number] | 'hollow' | 'pause'
}

export function pictureOf(
  segments: readonly Segment[],
  pauses: readonly PublicPause[],
  phases: readonly Phase[],
  today: CivilDate,
): { bars: PictureBar[]; from: CivilDate; to: CivilDate } {
  const days = [
    today,
    ...segments.flatMap(({ startsOn, endsOn }) => (endsOn ? [startsOn, endsOn] : [startsOn])),
    ...pauses.flatMap(({ startsOn, endsOn }) => (endsOn ? [startsOn, endsOn] : [startsOn])),
  ].sort()
  const from = days[0] ?? today
  const last = days.at(-1) ?? today
  // Room after the last day, so that what has just begun is seen.
  const to = addMonths(last, 1)
  const until = (startsOn: CivilDate, endsOn: CivilDate | null) => endsOn ?? (startsOn > today ? to : today)
  const stages = segments.map(({ stage, startsOn, endsOn }, index): PictureBar => {
    const label = stageLabel(phases, stage)
    if (isEnd(stage))
      return {
        label,
        note: `${startsOn > today ? 'prévu en ' : ''}${month(startsOn)}`,
        from: startsOn,
        to: null,
        motif: 'solid',
      }
    const motif = startsOn > today ? 'hollow' : (MOTIFS[index % MOTIFS.length] ?? 'solid')
    return {
      label,
      note: months(startsOn, endsOn, today),
      from: startsOn,
      to: until(startsOn, endsOn),
      motif,
    }
  })
  const halts = pauses.map(
    ({ kind, startsOn, endsOn }): PictureBar => ({
      label: PAUSE_WORDS[kind],
      note: months(startsOn, endsOn, today),
      from: startsOn,
      to: until(startsOn, endsOn),
      motif: 'pause',
    }),
  )
  return { bars: [...stages, ...halts], from, to }
}

/** « mai 2022 »: the days are in the table, a phone has no room for them. */
const month = (date: CivilDate): string => shortFrenchDate(date).split(' ').slice(1).join(' ')

function months(startsOn: CivilDate, endsOn: CivilDate | null, today: CivilDate): string {
  if (endsOn === null) return `${startsOn > today ? 'à partir de' : 'depuis'} ${month(startsOn)}`
  const [first, last] = [month(startsOn), month(endsOn)]
  return first === last ? first : `${first} – ${last}`
}

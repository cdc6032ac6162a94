import { addDays, addMonths, type CivilDate, shortFrenchDate } from '../../platform/dates.ts'
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
  dormancy: 'en sommeil',
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
  const to = addDays(addMonths(last, 1), 0)
  const stages = segments.map(({ stage, startsOn, endsOn }, index): PictureBar => {
    const label = stageLabel(phases, stage)
    if (isEnd(stage))
      return { label, note: `le ${shortFrenchDate(startsOn)}`, from: startsOn, to: null, motif: 'solid' }
    const shown = endsOn ?? (startsOn > today ? to : today)
    const note = endsOn
      ? `${shortFrenchDate(startsOn)} – ${shortFrenchDate(endsOn)}`
      : `depuis le ${shortFrenchDate(startsOn)}`
    const motif = startsOn > today ? 'hollow' : (MOTIFS[index % MOTIFS.length] ?? 'solid')
    return {
      label,
      note: startsOn > today ? `à partir du ${shortFrenchDate(startsOn)}` : note,
      from: startsOn,
      to: shown,
      motif,
    }
  })
  const halts = pauses.map(
    ({ kind, startsOn, endsOn }): PictureBar => ({
      label: PAUSE_WORDS[kind],
      note: endsOn
        ? `${shortFrenchDate(startsOn)} – ${shortFrenchDate(endsOn)}`
        : `depuis le ${shortFrenchDate(startsOn)}`,
      from: startsOn,
      to: endsOn ?? (startsOn > today ? to : today),
      motif: 'pause',
    }),
  )
  return { bars: [...stages, ...halts], from, to }
}

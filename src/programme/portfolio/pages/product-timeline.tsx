import { fr, Section, Table, TimeBars } from '../../../design/index.ts'
import type { CivilDate } from '../../../platform/dates.ts'
import { type Phase, stageLabel } from '../phases.ts'
import { PAUSE_WORDS, type PublicPause, pictureOf } from '../picture.ts'
import { isEnd } from '../product.ts'
import type { Segment } from '../timeline.ts'
import { durationWords, findingOf, spanWords } from '../timeline-words.ts'

export interface TimelineProps {
  segments: readonly Segment[]
  pauses: readonly PublicPause[]
  phases: readonly Phase[]
  today: CivilDate
}

/** A product's life as a picture, with its table. */
export function ProductTimeline({ segments, pauses, phases, today }: TimelineProps) {
  if (segments.length === 0) return null
  const { bars, from, to } = pictureOf(segments, pauses, phases, today)
  const lasted = ({ startsOn, endsOn }: { startsOn: CivilDate; endsOn: CivilDate | null }) =>
    startsOn > today ? '' : durationWords(startsOn, endsOn !== null && endsOn < today ? endsOn : today)
  const rows = [
    ...segments.map(segment => ({
      stage: fr(stageLabel(phases, segment.stage)),
      span: fr(spanWords(segment, today)),
      lasted: isEnd(segment.stage) ? '' : fr(lasted(segment)),
    })),
    ...pauses.map(pause => ({
      stage: fr(PAUSE_WORDS[pause.kind]),
      span: fr(spanWords({ stage: 'pause', ...pause }, today)),
      lasted: fr(lasted(pause)),
    })),
  ]
  return (
    <Section title="Son parcours">
      <TimeBars
        title={findingOf(segments, phases, today)}
        bars={bars}
        from={from}
        to={to}
        today={today}
        table={
          <Table
            caption="Chaque étape, avec ses dates"
            columns={[
              { key: 'stage', label: 'Étape' },
              { key: 'span', label: 'Dates' },
              { key: 'lasted', label: 'Durée' },
            ]}
            rows={rows}
          />
        }
      />
    </Section>
  )
}

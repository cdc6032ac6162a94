import type { Child } from 'hono/jsx'
import { fr } from '../typography.ts'
import { Details } from './content.tsx'
import { Bar, type TimeBar } from './time-bar.tsx'
import { Motifs } from './time-motifs.tsx'
import { position, yearsBetween } from './time-scale.ts'

const ROW = 52
const AXIS = 30

/**
 * Time drawn as bars, one row each: lengths in percents, texts in pixels, so that a phone reads it too.
 * @param title what the picture shows, in one sentence
 * @param table the same in a table
 */
export function TimeBars({
  title,
  bars,
  from,
  to,
  today,
  table,
}: {
  title: string
  bars: readonly TimeBar[]
  /** 'YYYY-MM-DD', the two ends of the axis. */
  from: string
  to: string
  today: string | null
  table: Child
}) {
  const height = bars.length * ROW
  const now = today !== null && today > from && today < to ? position(today, from, to) : null
  return (
    <figure class="pepin-bars">
      <figcaption>{fr(title)}</figcaption>
      <svg width="100%" height={height + AXIS} role="img" aria-label={fr(title)} focusable="false">
        <Motifs />
        {yearsBetween(from, to).map(({ year, at }) => (
          <>
            <line class="pepin-bars-year" x1={at} x2={at} y1="0" y2={height} />
            <text class="pepin-bars-label" x={at} y={height + 20} text-anchor="middle">
              {year}
            </text>
          </>
        ))}
        {bars.map((bar, index) => (
          <Bar bar={bar} from={from} to={to} top={index * ROW} />
        ))}
        <line class="pepin-bars-axis" x1="0" x2="100%" y1={height} y2={height} />
        {now && <line class="pepin-bars-today" x1={now} x2={now} y1="0" y2={height} />}
      </svg>
      {now && <p class="pepin-bars-legend">{fr("Le trait en tirets est aujourd'hui.")}</p>}
      <Details summary="Les mêmes dates en tableau">{table}</Details>
    </figure>
  )
}

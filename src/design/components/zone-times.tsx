import { fr } from '../typography.ts'

export interface ZoneTime {
  zone: string
  place: string
  time: string
  sentence: string
}

/**
 * One instant on several clocks, folded; the browser's script says at once the one of the reader's own clock.
 * The page is the same for everyone, so that it can be kept by caches.
 */
export function ZoneTimes({ summary, times }: { summary: string; times: readonly ZoneTime[] }) {
  return (
    <div class="pepin-zone-times">
      <p data-own-time="" hidden />
      <details class="ds-details">
        <summary>{fr(summary)}</summary>
        <dl class="pepin-facts">
          {times.map(({ zone, place, time, sentence }) => (
            <div data-zone={zone} data-sentence={`${fr(sentence)}.`}>
              <dt>{fr(place)}</dt>
              <dd>{fr(time)}</dd>
            </div>
          ))}
        </dl>
      </details>
    </div>
  )
}

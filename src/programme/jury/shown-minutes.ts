import { type ClosedView, closedView } from '../panels/closed-minutes.ts'
import { fingerprintOfMinutes, missingOf, type PanelMinutes } from './minutes.ts'
import { type MinutesBlock, minutesBlocks } from './minutes-blocks.ts'
import { CLOSE_REFUSALS, type CloseRefusal, MINUTES_TITLES, missingWords } from './minutes-wording.ts'

/** Procès-verbal affiché : minutes as they are now, in words, with those already closed. */
export interface ShownMinutes {
  call: string
  title: string
  blocks: MinutesBlock[]
  fingerprint: string
  missing: string[]
  closed: ClosedView | null
  /** Why the last try closed nothing. */
  refusal: string | null
}

/** @param all the minutes closed before */
export function shownMinutes(
  minutes: PanelMinutes,
  all: Parameters<typeof closedView>[0],
  zone: string,
  refusal: Exclude<CloseRefusal, 'not-found'> | null,
): ShownMinutes {
  const fingerprint = fingerprintOfMinutes(minutes)
  return {
    call: minutes.call,
    title: MINUTES_TITLES[minutes.kind],
    blocks: minutesBlocks(minutes),
    fingerprint,
    missing: missingOf(minutes).map(missingWords),
    closed: closedView(all, fingerprint, zone),
    refusal: refusal && CLOSE_REFUSALS[refusal],
  }
}

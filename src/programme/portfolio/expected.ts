import { addDays, type CivilDate, daysBetween } from '../../platform/dates.ts'
import type { Extension, LivedPhase, Pause } from './life.ts'

/** Fin prévue d'une phase, and how pauses push a date. */

/** The days of finished pauses lived from `from` on (and before `until`). */
export function pausedDays(
  pauses: readonly Pause[],
  from: CivilDate,
  today: CivilDate,
  until: CivilDate | null = null,
): number {
  return pauses
    .filter(({ endsOn }) => endsOn !== null && endsOn <= today)
    .map(({ startsOn, endsOn }) => {
      const first = startsOn < from ? from : startsOn
      const last = until !== null && until < (endsOn ?? '') ? until : (endsOn ?? first)
      return Math.max(0, daysBetween(first, last))
    })
    .reduce((sum, days) => sum + days, 0)
}

type Promised = Pick<LivedPhase, 'id' | 'startsOn' | 'endsOn' | 'expectedOn'>

export const lastExtension = (extensions: readonly Extension[], phaseId: string): Extension | undefined =>
  extensions
    .filter(each => each.phaseId === phaseId)
    .toSorted((a, b) => a.number - b.number)
    .at(-1)

/**
 * When a phase should end: what was promised, or the last extension, pushed by the pauses finished since that date
 * was given. Null when nobody promised anything.
 */
export function expectedOn(
  phase: Promised,
  extensions: readonly Extension[],
  pauses: readonly Pause[],
  today: CivilDate,
): CivilDate | null {
  const extension = lastExtension(extensions, phase.id)
  const said = extension?.until ?? phase.expectedOn
  if (said === null) return null
  const given = extension && extension.givenOn > phase.startsOn ? extension.givenOn : phase.startsOn
  return addDays(said, pausedDays(pauses, given, today, phase.endsOn))
}

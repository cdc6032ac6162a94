import type { CivilDate } from '../../platform/dates.ts'
import type { EndKind, PhaseName } from './product.ts'

/** Frise d'un produit : its phases and ends as segments of time, one at a time. */
export interface Segment {
  stage: PhaseName | EndKind
  /** First day in it. */
  startsOn: CivilDate
  /** First day no longer in it; null while it goes on. */
  endsOn: CivilDate | null
}

export interface LivePhase {
  phase: PhaseName
  startsOn: CivilDate
  endsOn: CivilDate | null
}
export interface LiveEnd {
  kind: EndKind
  onDate: CivilDate
}

/**
 * The segments of facts that hold (cancelled ones left out), in time order. A phase without an end stops where the
 * next fact begins; one that overlaps the next is cut there; of two facts of one day the last given stays, the
 * other is a segment of no day and is left out. Gaps remain gaps.
 * @param phases,ends in the order they were recorded
 */
export function segmentsOf(phases: readonly LivePhase[], ends: readonly LiveEnd[]): Segment[] {
  const facts: Segment[] = [
    ...phases.map(({ phase, startsOn, endsOn }) => ({ stage: phase, startsOn, endsOn })),
    ...ends.map(({ kind, onDate }) => ({ stage: kind, startsOn: onDate, endsOn: null })),
  ].sort((a, b) => (a.startsOn < b.startsOn ? -1 : a.startsOn > b.startsOn ? 1 : 0))
  return facts.flatMap((fact, index) => {
    const next = facts[index + 1]?.startsOn ?? null
    const endsOn = fact.endsOn === null || (next !== null && next < fact.endsOn) ? next : fact.endsOn
    return endsOn === fact.startsOn ? [] : [{ ...fact, endsOn }]
  })
}

/** Where a product is that day: its segment, or the last one it left when that day falls in a gap; null before. */
export function segmentOn(segments: readonly Segment[], today: CivilDate): Segment | null {
  return segments.findLast(({ startsOn }) => startsOn <= today) ?? null
}

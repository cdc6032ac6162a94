/** Droits par période : what jurors may do from an instant until the next period begins. */
export interface Rights {
  /** Write, submit and revise reviews. */
  mayReview: boolean
  /** Read the others' submitted reviews, once one's own is. */
  seeOthers: boolean
  /** Who wrote the candidature: name, service, post. */
  seeNames: boolean
  seeRanking: boolean
}

export interface PhaseSaid extends Rights {
  name: string
  startsAt: Date
}

export interface Phase extends PhaseSaid {
  id: string
  /** From 1, in the order of their dates. */
  position: number
  version: number
}

/** Before the first period begins. */
export const NO_RIGHTS: Rights = { mayReview: false, seeOthers: false, seeNames: false, seeRanking: false }

export const MOST_PHASES = 10
export const LONGEST_PHASE_NAME = 60

/** The one in force: the last that has begun. */
export function phaseAt<P extends Pick<PhaseSaid, 'startsAt'>>(phases: readonly P[], now: Date): P | null {
  return phases.reduce<P | null>(
    (last, phase) =>
      phase.startsAt <= now && (last === null || phase.startsAt >= last.startsAt) ? phase : last,
    null,
  )
}

export const rightsAt = (phases: readonly PhaseSaid[], now: Date): Rights => phaseAt(phases, now) ?? NO_RIGHTS

/** Until when reviews can be written, when they can now; null when they cannot, or when no end is set. */
export function reviewsUntil(phases: readonly PhaseSaid[], now: Date): Date | null {
  if (!rightsAt(phases, now).mayReview) return null
  return firstStart(phases.filter(({ startsAt, mayReview }) => startsAt > now && !mayReview))
}

/** When the last period to review ends, begun or not; null when there is none, or when no end is set. */
export function readingEndOf(phases: readonly PhaseSaid[]): Date | null {
  const last = phases.filter(({ mayReview }) => mayReview).map(({ startsAt }) => startsAt.getTime())
  if (last.length === 0) return null
  return firstStart(phases.filter(({ startsAt }) => startsAt.getTime() > Math.max(...last)))
}

/** When reviews can be written, when they cannot yet. */
export function reviewsFrom(phases: readonly PhaseSaid[], now: Date): Date | null {
  if (rightsAt(phases, now).mayReview) return null
  return firstStart(phases.filter(({ startsAt, mayReview }) => startsAt > now && mayReview))
}

function firstStart(phases: readonly PhaseSaid[]): Date | null {
  const [first] = phases.map(({ startsAt }) => startsAt).sort((a, b) => a.getTime() - b.getTime())
  return first ?? null
}

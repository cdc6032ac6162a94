import { slugOf } from '../../calls/slug.ts'
import { DEFAULT_PHASES } from '../phases.ts'
import { END_KINDS, type EndKind, isEnd } from '../product.ts'

/** Étapes du format : its names of phases and of ends, and ours. */
const ENDS: Record<string, EndKind> = {
  transfere: 'transferred',
  opere: 'operated',
  abandon: 'stopped',
  'abandon-investigation': 'inconclusive',
}
const NAMES = Object.fromEntries(Object.entries(ENDS).map(([name, kind]) => [kind, name]))
const PHASES = DEFAULT_PHASES.map(({ phase }) => phase)

export const isKnownStage = (name: string): boolean => Object.hasOwn(ENDS, name) || PHASES.includes(name)

/** A stage of ours; a name nobody knows becomes a phase of that name. */
export function stageOf(name: string): string {
  if (Object.hasOwn(ENDS, name)) return ENDS[name] as string
  const made = slugOf(name).slice(0, 40)
  return /^[a-z]/.test(made) && !isEnd(made) ? made : `phase-${made}`.slice(0, 40)
}

/** The format's name of a stage of ours. */
export const nameOfStage = (stage: string): string => NAMES[stage] ?? stage

/** The order of the programme: of two stages begun the same day, the later one stays. */
export function rankOf(stage: string): number {
  if (isEnd(stage)) return 100 + END_KINDS.indexOf(stage)
  const known = PHASES.indexOf(stage)
  return known < 0 ? 50 : known
}

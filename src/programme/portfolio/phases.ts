import { addDays, addMonths, type CivilDate } from '../../platform/dates.ts'
import { END_WORDS, investigationEnd, isEnd, type PhaseName } from './product.ts'

/** Phases d'un incubateur : data, with the programme's defaults until the incubator changes them. */
export interface Phase {
  phase: PhaseName
  label: string
  /** What it proves, one sentence. */
  proves: string
  length: number
  unit: 'weeks' | 'months'
}

const phase = (
  name: string,
  label: string,
  proves: string,
  length: number,
  unit: Phase['unit'] = 'months',
): Phase => ({ phase: name, label, proves, length, unit })

/** In the order a product lives them. */
export const DEFAULT_PHASES: readonly Phase[] = [
  phase(
    'investigation',
    'investigation',
    'Une petite équipe vérifie que le problème est réel, qui il touche, et ce qui pourrait le résoudre.',
    9,
    'weeks',
  ),
  phase(
    'construction',
    'construction',
    'Une première version est construite et utilisée en conditions réelles, sur un périmètre restreint.',
    6,
  ),
  phase(
    'acceleration',
    'accélération',
    'Le service grandit : son impact doit croître plus vite que son coût.',
    12,
  ),
  phase('consolidation', 'consolidation', 'Le service trouve une place durable.', 6),
]

/** When a phase begun that day should end: the first day it is no longer in it. */
export const expectedEnd = ({ length, unit }: Pick<Phase, 'length' | 'unit'>, from: CivilDate): CivilDate =>
  unit === 'weeks' ? addDays(from, length * 7) : addMonths(from, length)

/** The phase every product begins with; an incubator renames it, never retires it. */
export const FIRST_PHASE = 'investigation'

/** When an investigation begun that day should end: as the call says, else as long as its incubator's last. */
export function investigationEndOf(
  phases: readonly Phase[],
  from: CivilDate,
  weeks: number | null,
): CivilDate | null {
  const usual = phases.find(({ phase }) => phase === FIRST_PHASE)
  return investigationEnd(from, weeks) ?? (usual ? expectedEnd(usual, from) : null)
}

export const phaseLabel = (phases: readonly Phase[], name: PhaseName): string =>
  phases.find(({ phase }) => phase === name)?.label ?? name

/** What a stage of a product is called: a phase of its incubator, or an end. */
export const stageLabel = (phases: readonly Phase[], stage: string): string =>
  isEnd(stage) ? END_WORDS[stage] : phaseLabel(phases, stage)

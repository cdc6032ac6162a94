import type { CivilDate } from '../../platform/dates.ts'
import type { ProductLife } from '../portfolio/life.ts'
import { standingOf } from '../portfolio/life-standing.ts'
import { type Phase, phaseLabel } from '../portfolio/phases.ts'
import { END_WORDS, type EndKind, isEnd, type PhaseName } from '../portfolio/product.ts'
import type { DecisionContent } from './decision.ts'

/** Suites possibles : where a decision may take a product from the phase it is in. */
export interface StageChoice {
  value: PhaseName | EndKind
  label: string
}

/** The same phase, the next one of the incubator; from the last one, out of the programme with a lasting home. */
export function nextStages(phases: readonly Phase[], current: string): StageChoice[] {
  const at = phases.findIndex(({ phase }) => phase === current)
  if (at < 0) return phases.map(({ phase, label }) => ({ value: phase, label: `Phase : ${label}` }))
  const next = phases[at + 1]
  const same = { value: current, label: `Même phase : ${phaseLabel(phases, current)}` }
  if (next === undefined)
    return [
      same,
      { value: 'operated', label: `Sortie : service ${END_WORDS.operated} par son administration` },
      { value: 'transferred', label: `Sortie : service ${END_WORDS.transferred} à une autre structure` },
    ]
  return [same, { value: next.phase, label: `Phase suivante : ${next.label}` }]
}

/** The stage a decision leads to; '' while it does not say. */
export function outcomeOf(
  { kind, nextStage }: Pick<DecisionContent, 'kind' | 'nextStage'>,
  current: string,
): string {
  if (kind === 'stop') return current === 'investigation' ? 'inconclusive' : 'stopped'
  if (kind === 'continue-provisionally') return current
  return kind === '' ? '' : nextStage
}

/** Whether the product goes on in the programme: conditions and means are then needed. */
export const goesOn = (outcome: string): boolean => outcome !== '' && !isEnd(outcome)

export const stagesOf = (life: ProductLife, today: CivilDate): StageChoice[] =>
  nextStages(life.phases, standingOf(life, today).stage ?? '')

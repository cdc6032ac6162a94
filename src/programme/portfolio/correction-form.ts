import { cleanDate, cleanText } from '../calls/fields/clean.ts'
import type { Correcting, CorrectRefusal } from './correcting.ts'
import type { ProductLife } from './life.ts'
import { CHANGED, DATE_ODD, REASONS } from './life-wording.ts'
import type { Typed } from './typed.ts'

/** Formulaire de correction : the fact to cancel, what takes its place, why. */
export const CORRECTION_FIELDS = ['fait', 'etape', 'debut', 'fin', 'prevue', 'motif'] as const

export function readCorrection(typed: Typed): Correcting {
  const date = (name: string) => cleanDate(typed[name] ?? '')
  const stage = typed['etape'] ?? ''
  return {
    cancel: typed['fait'] || null,
    add:
      stage === ''
        ? null
        : { stage, startsOn: date('debut'), endsOn: date('fin') || null, expectedOn: date('prevue') || null },
    reason: cleanText(typed['motif'] ?? '').trim(),
  }
}

/** The form as it opens on a fact; undefined when the product has no such fact. */
export function correctionOf({ lived, ends }: ProductLife, factId: string): Typed | undefined {
  if (factId === '') return {}
  const phase = lived.find(({ id }) => id === factId)
  if (phase)
    return {
      fait: factId,
      etape: phase.phase,
      debut: phase.startsOn,
      fin: phase.endsOn ?? '',
      prevue: phase.expectedOn ?? '',
    }
  const end = ends.find(({ id }) => id === factId)
  return end && { fait: factId, etape: end.kind, debut: end.onDate }
}

export const CORRECT_REFUSALS: Record<CorrectRefusal, string> = {
  ...REASONS,
  'changed-meanwhile': CHANGED,
  'date-odd': DATE_ODD,
  'nothing-said': 'Choisissez la phase ou la fin à ajouter.',
  'nothing-left': 'Un produit garde au moins une phase : dites ce qui prend la place de celle-ci.',
  'unknown-phase': 'Choisissez une phase de l’incubateur, ou une fin.',
  'in-the-future': 'Cette date est trop éloignée dans l’avenir.',
  'ends-before': 'La phase doit finir après son premier jour.',
  'expected-before': 'La fin prévue doit venir après le premier jour de la phase.',
  overlaps:
    'Ces dates recouvrent une autre phase, ou commencent le même jour qu’un autre fait. Corrigez d’abord l’autre.',
}

export const CORRECTION_FIELD_OF: Partial<Record<CorrectRefusal, string>> = {
  'nothing-said': 'etape',
  'nothing-left': 'etape',
  'unknown-phase': 'etape',
  'date-odd': 'debut',
  'in-the-future': 'debut',
  overlaps: 'debut',
  'ends-before': 'fin',
  'expected-before': 'prevue',
  'reason-missing': 'motif',
  'reason-too-long': 'motif',
}

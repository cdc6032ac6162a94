import type { Field } from '../form.ts'
import { quotedLabel } from './condition-words.ts'
import { lengthOfUnit } from './length-words.ts'
import type { Problem } from './problem.ts'

const decimal = new Intl.NumberFormat('fr-FR', { maximumFractionDigits: 6 })

/** Ce qui reste à corriger : one sentence for a question that prevents sending. */
export function problemWords({ reason, over, unit = 'characters', most }: Problem, field: Field): string {
  const label = quotedLabel(field.label)
  switch (reason) {
    case 'too-long':
      return `${label} est trop long : ${lengthOfUnit(over, unit)} à retirer (${lengthOfUnit(most ?? field.limit, unit)} au plus).`
    case 'not-a-number':
      return `${label} attend un nombre. Exemple : 1 250`
    case 'out-of-range':
      return `${label} attend un nombre ${rangeWords(field)}.`
    case 'not-a-date':
      return `${label} attend une date. Exemple : 03/11/2026`
    case 'not-a-choice':
      return `${label} : choisissez de nouveau, une de vos réponses n’est plus proposée.`
    case 'missing':
      if (field.kind === 'files') return `Joignez un fichier à ${label}.`
      return field.kind === 'choice' ? `Cochez ${label}.` : `Il manque une réponse à ${label}.`
  }
}

/** « de 1 à 10 », « d’au moins 1 », « d’au plus 10 »; '' when any number will do. */
export function rangeWords({ min, max }: Pick<Field, 'min' | 'max'>): string {
  if (min !== undefined && max !== undefined) return `de ${decimal.format(min)} à ${decimal.format(max)}`
  if (min !== undefined) return `d’au moins ${decimal.format(min)}`
  return max === undefined ? '' : `d’au plus ${decimal.format(max)}`
}

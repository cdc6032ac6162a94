import type { Criterion } from '../guide.ts'
import { same } from './template.ts'

/** Critères: the problem weighs most. */
export const CRITERIA: readonly Criterion[] = [
  {
    name: "L'ampleur du problème",
    description:
      'Qui en souffre, combien de personnes, à quel point, et ce que cela change pour les usagers. Des chiffres, même approximatifs, aident le jury.',
    weight: 50,
  },
  {
    name: 'La motivation et la connaissance du terrain',
    description:
      'Ce que la personne qui candidate sait de ce problème pour l’avoir vu de près, ce qui la pousse à le résoudre, et qui l’aiderait.',
    weight: 30,
  },
  {
    name: "L'idée de solution",
    description:
      'Une piste suffit. Le jury regarde si elle répond au problème et si des personnes sont prêtes à l’essayer.',
    weight: 20,
  },
]

export const criteriaText = same(
  'criteria',
  'Ce que le jury regarde',
  'Le jury lit ce que vous écrivez. Ni votre grade, ni votre métier, ni votre style ne sont notés. Chaque critère a un poids : plus il est élevé, plus le critère compte.',
)

import { list, paragraphs, same } from './template.ts'

/** Objectifs: why the administration asks, and how many it will follow. */
export const objectives = same(
  'objectives',
  'À quoi sert cet appel',
  paragraphs(
    list(
      "Résoudre des problèmes réels, choisis pour ce qu'ils coûtent aux usagers et aux agents.",
      'Donner à celles et ceux qui les connaissent le temps et les moyens d’agir.',
      'Construire des services numériques simples, dont on mesure s’ils servent, et arrêter tôt ceux qui ne servent pas.',
    ),
    "Le comité de sélection retiendra au plus {{nombre-laureats}}. L'administration finance {{investigations-financees}} et réserve {{budget-construction}} à la construction.",
  ),
)

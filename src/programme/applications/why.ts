import type { ApplicationRelation } from '../access/tables.ts'

/** Pourquoi est-ce que je vois cette page ? : each relation, in a sentence. */
const WHY: Record<ApplicationRelation, string> = {
  author: 'Vous portez cette candidature.',
  'co-author': 'Vous portez cette candidature avec une autre personne.',
  'co-reader': 'La personne qui porte cette candidature vous a invité à la lire.',
  keyer: 'Vous faites partie de l’équipe, qui a saisi cette candidature. Elle reste à valider.',
  holder:
    'Ce brouillon a été commencé sur cet appareil, qui en garde la clé. Aucun autre appareil ne peut l’ouvrir.',
  organiser:
    'Vous faites partie de l’équipe de l’incubateur, et cette candidature lui a été envoyée. Vous ne voyez jamais un brouillon.',
  juror:
    'Vous êtes membre du jury, et cette candidature vous est confiée. Vous n’avez aucun lien d’intérêts déclaré ou trouvé avec elle.',
  member:
    'Vous êtes membre du comité de sélection, et cette candidature est présélectionnée. Vous n’avez aucun lien d’intérêts déclaré ou trouvé avec elle.',
}

export const whyWords = (relations: ReadonlySet<ApplicationRelation>): string[] =>
  [...relations].map(relation => WHY[relation])

import { list, paragraphs, same } from './template.ts'

/** Données personnelles: an information, not a consent; the basis is the public-interest mission. */
export const dataProtection = same(
  'data-protection',
  'Vos données personnelles',
  paragraphs(
    list(
      '**Qui en est responsable** : {{responsables}}.',
      '**À quoi elles servent** : examiner les candidatures, répondre à chaque agent, accompagner les projets retenus.',
      "**Ce qui nous y autorise** : notre mission d'intérêt public. Candidater reste libre.",
      '**Ce que nous gardons** : votre nom, votre adresse e-mail, votre service, votre poste et ce que vous écrivez dans le formulaire.',
      "**Qui les lit** : {{equipes}}, les membres du jury et du comité. Votre hiérarchie n'y a pas accès, et elles ne servent jamais à gérer votre carrière.",
      '**Combien de temps** : un brouillon jamais envoyé est supprimé, à la date indiquée sur sa page. Une candidature envoyée est une archive publique : elle est gardée pendant la durée fixée avec le service des archives.',
    ),
    'Vous pouvez demander à voir ces données, à les faire corriger ou effacer dans les limites de la loi, et vous opposer à leur usage. Écrivez à {{contact-donnees}}. Si la réponse ne vous convient pas, vous pouvez saisir la [CNIL](https://www.cnil.fr/fr/plaintes).',
  ),
)

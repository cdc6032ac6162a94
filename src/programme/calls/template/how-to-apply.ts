import { paragraphs, same, steps } from './template.ts'

/** Comment candidater: four steps, no account, nothing lost. */
export const howToApply = same(
  'how-to-apply',
  'Comment candidater',
  paragraphs(
    steps(
      'Répondez au formulaire en ligne, du {{ouverture}} au {{cloture}}. Comptez une vingtaine de minutes.',
      'Arrêtez-vous quand vous voulez : votre brouillon est enregistré et vous attend.',
      "Envoyez, puis confirmez votre adresse e-mail dans les 24 heures avec le code que vous recevez. L'heure qui compte est celle de votre envoi.",
      'Changez d’avis si besoin : jusqu’à la clôture, vous pouvez corriger votre candidature ou la retirer.',
    ),
    'Vous avez plusieurs problèmes à présenter ? Remplissez un formulaire pour chacun.',
    "Vous n'avez pas besoin de l'accord de votre hiérarchie pour candidater, et nous ne la prévenons pas.",
  ),
)

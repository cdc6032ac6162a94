import type { PartForm } from './field.ts'
import { milestone } from './kinds.ts'

/** Le calendrier : the seven dates, the opening first since the others are proposed from it. */
export const schedule: PartForm = {
  fields: () => [
    milestone('ouverture', 'opensOn', 'Le formulaire ouvre à 0 h ce jour-là.'),
    milestone('cloture', 'closesOn', 'Le formulaire accepte les candidatures jusqu’à 23 h 59 ce jour-là.'),
    milestone('date-preselection', 'preselectionOn', 'En général deux jours ouvrés après la clôture.'),
    milestone('date-selection', 'selectionOn', 'En général trois jours après la présélection.'),
    milestone(
      'date-reponse',
      'answersOn',
      'La date promise : chaque candidate et chaque candidat a sa réponse.',
    ),
    milestone(
      'date-mise-en-route',
      'onboardingOn',
      'Accord de la hiérarchie, budget, équipe : environ six semaines.',
    ),
    milestone('date-investigation', 'investigationOn', 'Le premier jour de travail sur le problème.'),
  ],
}

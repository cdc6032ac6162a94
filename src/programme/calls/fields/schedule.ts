import { DEFAULT_GRACE, graceMinutesOf, MOST_GRACE } from '../grace.ts'
import type { Field, PartForm } from './field.ts'
import { milestone } from './kinds.ts'

const grace: Field = {
  name: 'grace',
  label: 'Délai de grâce après la clôture, en minutes',
  hint: 'De 0 à 60, dix d’ordinaire. Il ne vaut que pour un travail commencé : un texte enregistré dans ces mêmes minutes avant la clôture, ou la page d’envoi ouverte dans l’heure qui précède. Pour tous les autres, l’appel est clos. Ce délai n’est pas annoncé dans le guide ; la liste des candidatures dit lesquelles en ont profité.',
  kind: 'number',
  min: 0,
  max: MOST_GRACE,
  get: guide => String(graceMinutesOf(guide)),
  set: (guide, value) => {
    const { graceMinutes: _, ...rest } = guide
    // The usual delay is not written: an older guide says the same, and does not change when it is saved.
    return value === '' || Number(value) === DEFAULT_GRACE ? rest : { ...rest, graceMinutes: Number(value) }
  },
}

/** Le calendrier : the seven dates, the opening first since the others are proposed from it. */
export const schedule: PartForm = {
  fields: () => [
    milestone('ouverture', 'opensOn', 'Le formulaire ouvre à 0 h ce jour-là.'),
    milestone('cloture', 'closesOn', 'Le formulaire accepte les candidatures jusqu’à 23 h 59 ce jour-là.'),
    grace,
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

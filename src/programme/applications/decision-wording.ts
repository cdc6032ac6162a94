import type { DecideRefusal, DecisionOutcome, Stage } from './decision.ts'
import type { Reached } from './reached.ts'

/** How decisions are said. */
export const STAGE_WORDS: Record<Stage, string> = {
  screening: 'recevabilité',
  shortlist: 'présélection',
  selection: 'sélection',
}

export const OUTCOME_WORDS: Record<DecisionOutcome, string> = {
  admissible: 'recevable',
  'to-complete': 'à compléter',
  'not-admissible': 'non recevable',
  shortlisted: 'présélectionnée',
  'not-shortlisted': 'non présélectionnée',
  laureate: 'lauréate',
  reserve: 'sur la liste complémentaire',
  'not-selected': 'non retenue',
}

export const OWN_APPLICATION =
  'Cette candidature est la vôtre : une autre personne de l’équipe décide, et lit ce qu’en disent le jury et l’équipe.'

export const DECIDE_REFUSALS: Record<DecideRefusal, string> = {
  'not-received': 'Cette candidature n’est pas envoyée : il n’y a rien à décider.',
  'own-application': OWN_APPLICATION,
  withdrawn: 'Cette candidature vient d’être retirée par la personne qui la porte. Rien n’est à décider.',
  'stage-not-reached': 'Cette candidature n’a pas passé l’étape précédente.',
  'later-stage-decided':
    'Une décision de l’étape suivante s’appuie sur celle-ci : elle ne peut plus être changée de cette façon.',
  'reason-missing': 'Écrivez le motif : chaque décision en porte un.',
  'reason-too-long': 'Le motif tient en 4 000 signes au plus.',
  'due-date-missing': 'Indiquez jusqu’à quel jour la personne peut compléter.',
  'due-date-past': 'Le dernier jour pour compléter doit être à venir.',
  'rank-missing': 'Indiquez la place sur la liste complémentaire, à partir de 1.',
  'announcement-pending':
    'Cette décision va être annoncée à une date déjà fixée. Annulez d’abord l’annonce pour la changer.',
  'changed-meanwhile':
    'Une autre personne a décidé pendant que vous écriviez. Voici sa décision et la vôtre : gardez celle qui convient.',
}

/** The state of one application, in the organiser's lists. */
export const REACHED_WORDS: Record<Reached, string> = {
  ...OUTCOME_WORDS,
  'to-screen': 'à examiner',
  completed: 'complétée, à examiner',
  withdrawn: 'retirée',
}

/** The parts of the organiser's lists. */
export const REACHED_FILTERS: Record<Reached, string> = {
  'to-screen': 'À examiner',
  completed: 'Complétées depuis',
  'to-complete': 'À compléter',
  admissible: 'Recevables',
  'not-admissible': 'Non recevables',
  shortlisted: 'Présélectionnées',
  'not-shortlisted': 'Non présélectionnées',
  laureate: 'Lauréates',
  reserve: 'Liste complémentaire',
  'not-selected': 'Non retenues',
  withdrawn: 'Retirées',
}

import { frenchDate } from '../../platform/dates.ts'
import type { AttendancePart, DecisionKind, Presence, SponsorNotice } from './committee.ts'
import type { Verdict } from './conditions.ts'
import type { Request } from './dossier.ts'
import type { DueCause } from './due.ts'

export const DECISION_WORDS: Record<DecisionKind, string> = {
  continue: 'Poursuite',
  'continue-provisionally': 'Poursuite provisoire',
  redirect: 'Réorientation',
  stop: 'Arrêt',
}

export const DECISION_HINTS: Record<DecisionKind, string> = {
  continue: 'Six mois de plus, dans la même phase ou la suivante.',
  'continue-provisionally': 'Un ou deux mois, avec une preuve attendue à une date.',
  redirect: 'Le produit change d’objet, de public ou de solution.',
  stop: 'Le produit s’arrête. Ni conditions, ni moyens.',
}

export const VERDICT_WORDS: Record<Verdict, string> = {
  kept: 'tenue',
  partly: 'tenue en partie',
  'not-kept': 'non tenue',
}

export const PART_WORDS: Record<AttendancePart, string> = {
  sponsor: 'sponsor',
  business: 'direction métier',
  head: 'responsable de l’incubateur',
  'portfolio-manager': 'responsable de portefeuille',
  team: 'équipe du produit',
  funder: 'financeur',
  other: 'autre',
}

export const PRESENCE_WORDS: Record<Presence, string> = {
  expected: 'attendu ou attendue',
  present: 'présent ou présente',
  represented: 'représenté ou représentée',
  absent: 'absent ou absente',
}

export const REQUEST_WORDS: Record<Request, string> = {
  'same-phase': 'Continuer dans la même phase',
  'next-phase': 'Passer à la phase suivante',
  leave: 'Sortir du programme avec un service pérenne',
  redirect: 'Changer d’orientation',
  stop: 'Arrêter',
}

export const DUE_WORDS: Record<DueCause, string> = {
  'end-of-investigation': 'fin prévue de l’investigation',
  'six-months': 'rythme des comités',
  'money-ends': 'fin des crédits',
  'budget-year': 'avant la fin de l’année budgétaire',
  provisional: 'preuve attendue',
}

/** Why it is due that day, one sentence. */
export const DUE_REASONS: Record<DueCause, string> = {
  'end-of-investigation': 'C’est la fin prévue de l’investigation, prolongations et pauses comprises.',
  'six-months': 'Un comité se tient à ce rythme au plus tard, compté depuis le dernier.',
  'money-ends': 'Il se tient avant la fin des crédits, le temps de passer les commandes.',
  'budget-year': 'Il est avancé : aucune commande ne passe pendant la fin de l’année budgétaire.',
  provisional: 'La poursuite était provisoire : la preuve est attendue ce jour-là.',
}

export const UNKNOWN_COMMITTEE =
  'Sans comité connu : le compte part du début de la phase où le produit est entré en dernier.'

export const SPONSOR_NOTICES: Record<SponsorNotice, string | null> = {
  there: null,
  represented: null,
  absent: 'Le sponsor est absent et n’est pas représenté. Le comité peut décider ; le relevé le dira.',
  'not-said': 'La présence du sponsor n’est pas dite. Notez s’il est présent, représenté ou absent.',
}

/** « Sans date », or the day in full. */
export const dayOr = (date: string | null, otherwise: string): string =>
  date === null || date === '' ? otherwise : frenchDate(date)

export const STEP_WORDS = {
  dossier: { title: 'le dossier', path: 'dossier', action: 'Écrire le dossier' },
  presence: { title: 'les présences', path: 'presence', action: 'Noter les présences' },
  decision: { title: 'la décision', path: 'decision', action: 'Écrire la décision' },
  releve: { title: 'le relevé de décisions', path: 'cloture', action: 'Relire et clore' },
} as const

/** What was just done, by the word in the address. */
export const SAID_WORDS: Record<string, string> = {
  dossier: 'Le dossier est enregistré',
  presence: 'Les présences sont enregistrées',
  decision: 'La décision est enregistrée, en projet',
  gardee: 'La version enregistrée est gardée',
  report: 'Le comité est reporté',
  cree: 'La date est fixée',
  clos: 'Le comité est clos, et le relevé signé',
  'deja-clos': 'Ce comité est clos : il ne se modifie plus',
}

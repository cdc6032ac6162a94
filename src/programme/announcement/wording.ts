import type { DecisionOutcome, Stage } from '../applications/decision.ts'
import type { LetterState } from './delivery.ts'
import type { TemplateProblem } from './letter-template.ts'
import type { MomentRefusal } from './moment.ts'
import type { PlanIssue } from './plan.ts'
import type { AnswerRefusal, AskRefusal, Verdict } from './reexamination.ts'

/** Mots des annonces : how stages, letters and refusals are said. */
export const STAGE_TITLES: Record<Stage, string> = {
  screening: 'Recevabilité',
  shortlist: 'Présélection',
  selection: 'Sélection',
}

/** « 12 lauréates » is not how one counts applications: after a number. */
export const OUTCOME_COUNTS: Record<DecisionOutcome, [string, string]> = {
  admissible: ['recevable', 'recevables'],
  'to-complete': ['à compléter', 'à compléter'],
  'not-admissible': ['non recevable', 'non recevables'],
  shortlisted: ['présélectionnée', 'présélectionnées'],
  'not-shortlisted': ['non présélectionnée', 'non présélectionnées'],
  laureate: ['lauréate', 'lauréates'],
  reserve: ['sur la liste complémentaire', 'sur la liste complémentaire'],
  'not-selected': ['non retenue', 'non retenues'],
}

export const LETTER_STATE_WORDS: Record<LetterState, string> = {
  sent: 'envoyé',
  waiting: 'en attente',
  planned: 'prévu',
  refused: 'refusé par le serveur',
  'to-check': 'à vérifier',
  'no-address': 'sans adresse',
  'to-post': 'à poster ou à lire au téléphone',
  'by-hand': 'transmis sans e-mail',
  withheld: 'non envoyé, candidature retirée avant',
}

export const LETTER_STATE_CAPTIONS: Record<LetterState, string> = {
  sent: 'Courriers envoyés',
  waiting: 'Courriers en attente',
  planned: 'Courriers prévus',
  refused: 'Courriers refusés par le serveur',
  'to-check': 'Courriers à vérifier',
  'no-address': 'Courriers sans adresse',
  'to-post': 'Courriers à poster',
  'by-hand': 'Courriers transmis sans e-mail',
  withheld: 'Courriers non envoyés : candidatures retirées avant',
}

export const WHAT_TO_DO: Record<'refused' | 'to-check' | 'no-address' | 'to-post' | 'withheld', string> = {
  refused:
    'Le serveur de la personne refuse ce courrier pour toujours. Téléphonez-lui, puis envoyez-le à une autre de ses adresses. Elle le lit aussi en se connectant.',
  'to-check':
    'L’envoi a été coupé : ce courrier est peut-être arrivé. Demandez à la personne. Il ne repart que si vous le décidez.',
  'no-address':
    'Cette personne n’a aucune adresse confirmée. Téléphonez-lui : elle peut en confirmer une en se connectant.',
  'to-post':
    'Cette personne n’a pas d’e-mail. Imprimez sa lettre et postez-la, ou lisez-la-lui au téléphone, puis notez-le.',
  withheld: 'La candidature a été retirée avant le moment de l’annonce : rien ne lui est dit.',
}

export const MOMENT_REFUSALS: Record<MomentRefusal, string> = {
  'moment-missing': 'Choisissez quand annoncer : maintenant, ou plus tard.',
  'date-odd': 'Cette date n’existe pas. Exemple : 23/11/2026.',
  'time-odd': 'Cette heure n’existe pas. Exemple : 14 h 30.',
  'hour-skipped':
    'Cette heure n’existe pas ce jour-là : les horloges avancent d’une heure. Choisissez une heure avant ou après.',
  'moment-past': 'Ce moment est déjà passé. Choisissez un moment à venir, ou « maintenant ».',
  'moment-far': 'Ce moment est dans plus d’un an. Choisissez une date plus proche.',
}

export type AnnounceRefusal =
  | 'not-found'
  | 'changed-meanwhile'
  | 'announced-meanwhile'
  | 'moment-past'
  | Extract<PlanIssue, 'nothing-to-announce' | 'template-broken' | 'due-date-before'>

export const ANNOUNCE_REFUSALS: Record<Exclude<AnnounceRefusal, 'not-found'>, string> = {
  'changed-meanwhile':
    'Une décision, un texte ou une adresse a changé depuis l’aperçu. Rien n’est annoncé. Voici la nouvelle préparation : relisez-la, puis confirmez.',
  'announced-meanwhile':
    'Une autre personne vient d’annoncer ces décisions, à un autre moment. Rien n’est annoncé une seconde fois.',
  'moment-past': 'Le moment choisi est passé pendant que cette page était ouverte. Rien n’est annoncé.',
  'nothing-to-announce': 'Aucune décision n’attend d’être annoncée.',
  'template-broken': 'Un courrier ne peut pas être écrit : corrigez son modèle.',
  'due-date-before':
    'Une date limite pour compléter tombe avant l’annonce, ou le même jour. Changez la décision, ou annoncez plus tôt.',
}

export const CANCEL_REFUSALS = {
  'moment-come':
    'Le moment de cette annonce est passé : les personnes ont reçu leur réponse. Elle ne peut plus être annulée.',
} as const

export const SEND_AGAIN_REFUSALS = {
  'not-now': 'Ce courrier n’a pas à être envoyé de nouveau : il est parti, ou il attend son tour.',
  'address-unknown': 'Choisissez une adresse confirmée de cette personne.',
  'changed-meanwhile': 'Quelqu’un vient d’envoyer ce courrier de nouveau. Il n’est pas envoyé deux fois.',
} as const

export function problemWords({ reason, field, name }: TemplateProblem): string {
  const where = field === 'subject' ? "L'objet" : 'Le texte'
  switch (reason) {
    case 'unknown-variable':
      return `${where} contient {{${name}}}, qui n'existe pas. La liste des variables est sous le texte.`
    case 'variable-elsewhere':
      return `${where} contient {{${name}}}, qui n'a pas de valeur dans ce courrier.`
    case 'unclosed':
      return `${where} contient des accolades qui ne se referment pas : « ${name} ».`
    case 'missing':
      return field === 'subject' ? "Écrivez l'objet du courrier." : 'Écrivez le texte du courrier.'
    case 'too-long':
      return field === 'subject'
        ? "L'objet tient en 150 signes au plus."
        : 'Le texte tient en 6 000 signes au plus.'
    case 'lines-in-subject':
      return "L'objet tient sur une seule ligne."
  }
}

export const ASK_REFUSALS: Record<AskRefusal, string> = {
  'not-contestable': 'Cette décision ne peut pas être examinée de nouveau.',
  'too-late': 'Les deux mois pour demander un réexamen sont passés.',
  'already-open': 'Une demande est déjà en cours : elle est conservée. Vous recevrez une réponse écrite.',
  'already-answered': 'Votre demande a déjà sa réponse : elle est ci-dessous, avec ce qui reste possible.',
  'request-missing': 'Écrivez ce que vous demandez, et pourquoi.',
  'request-too-long': 'Votre demande tient en 8 000 signes au plus.',
}

export const ANSWER_REFUSALS: Record<AnswerRefusal, string> = {
  'verdict-missing': 'Dites si la décision est maintenue ou changée.',
  'answer-missing': 'Écrivez la réponse : la personne la recevra telle quelle.',
  'answer-too-long': 'La réponse tient en 8 000 signes au plus.',
  'answered-meanwhile': 'Une autre personne de l’équipe a répondu pendant que vous écriviez.',
}

export const VERDICT_WORDS: Record<Verdict, string> = {
  maintained: 'décision maintenue',
  changed: 'décision changée',
}

import type { Channel, KeyingRefusal, ReceptionProblem } from './reception.ts'
import type { ValidationState } from './validation.ts'
import type { WhoProblem } from './who-form.ts'

/** Les mots des candidatures saisies, once each. */
export const CHANNEL_WORDS: Record<Channel, string> = {
  paper: 'sur papier',
  telephone: 'par téléphone',
  other: 'par un autre moyen',
}

export const WHO_PROBLEMS: Record<WhoProblem | ReceptionProblem, { field: string; message: string }> = {
  'name-missing': { field: 'nom', message: 'Écrivez le nom de la personne.' },
  'address-malformed': {
    field: 'adresse',
    message: 'Cette adresse est incomplète. Exemple : prenom.nom@administration.fr',
  },
  'no-way': {
    field: 'adresse',
    message: 'Donnez au moins un moyen de joindre la personne : e-mail, adresse postale ou téléphone.',
  },
  'channel-missing': { field: 'moyen', message: 'Dites comment la candidature vous est parvenue.' },
  'reason-missing': { field: 'raison', message: 'Dites pourquoi la personne ne la saisit pas elle-même.' },
  'contact-long': { field: 'nom', message: 'Un de ces textes est trop long : 1 000 signes au plus chacun.' },
  'reason-long': { field: 'raison', message: 'La raison tient en 1 000 signes au plus.' },
  'day-missing': { field: 'jour', message: 'Écrivez le jour de réception. Exemple : 3 novembre 2026.' },
  'time-missing': { field: 'heure', message: 'Écrivez l’heure de réception, par exemple 14 h 30.' },
  'in-the-future': {
    field: 'jour',
    message: 'Ce moment n’est pas encore venu : vérifiez le jour et l’heure.',
  },
  'before-opening': { field: 'jour', message: 'À ce moment, l’appel n’était pas ouvert.' },
  'after-closing': {
    field: 'jour',
    message: 'À ce moment, l’appel était clos : la candidature est hors délai.',
  },
}

export const KEYING_REFUSALS: Record<KeyingRefusal, string> = {
  'call-not-open': 'L’appel n’est pas ouvert : aucune candidature n’est encore reçue.',
  'too-late': 'L’appel est clos depuis plus de cinq jours ouvrés : on n’y saisit plus de candidature.',
}

export const ACT_REFUSALS = {
  withdrawn: 'Cette candidature est abandonnée.',
  incomplete: 'Il manque des réponses. Complétez-les d’abord.',
  over: 'Le jury présélectionne : il est trop tard pour valider une candidature.',
  'no-address': 'Aucune adresse e-mail n’est connue. Faites signer la feuille.',
  ineligible: 'Cette adresse n’est pas d’un domaine que l’appel accepte. Faites signer la feuille.',
  'too-many': 'Vous avez demandé beaucoup de validations en une heure. Réessayez plus tard.',
} as const

export const THEIRS = 'La personne a son propre compte : elle y corrige elle-même ses coordonnées.'

export const SHEET_PROBLEMS = {
  'day-missing': { field: 'jour', message: 'Écrivez le jour que porte la feuille.' },
  'day-odd': {
    field: 'jour',
    message: 'La feuille ne peut pas être signée avant la réception, ni dans l’avenir. Vérifiez le jour.',
  },
  'scan-missing': {
    field: 'scan',
    message: 'Joignez la feuille numérisée, ou dites pourquoi elle ne l’est pas.',
  },
  'reason-long': { field: 'sans_scan', message: 'La raison tient en 1 000 signes au plus.' },
} as const

export const LINK_PROBLEMS: Record<Exclude<ValidationState, 'open'> | 'unknown', string> = {
  unknown: 'Ce lien est incomplet ou ne vient pas de nous. Ouvrez-le depuis l’e-mail reçu.',
  answered:
    'Cette candidature est déjà validée. Connectez-vous avec votre adresse : elle est dans « Mes candidatures ».',
  wrong: 'Vous avez signalé une erreur. L’équipe corrige et vous envoie un nouveau lien.',
  replaced: 'Un lien plus récent vous a été envoyé. Ouvrez le dernier e-mail reçu.',
  readdressed: 'L’adresse e-mail de la personne a été corrigée : ce lien ne sert plus.',
  changed: 'L’équipe corrige cette candidature. Elle vous enverra un nouveau lien.',
  expired: 'Ce lien n’est plus valable. Demandez-en un nouveau à l’équipe.',
  withdrawn: 'Cette candidature est abandonnée.',
}

export const WHY_TEAM =
  'Vous faites partie de l’équipe de l’incubateur. Elle seule lit cette page. Une candidature saisie ne compte, et le jury ne la lit, qu’une fois validée.'
export const WHY_LINK =
  'Vous avez reçu ce lien par e-mail. L’équipe de l’incubateur a saisi cette candidature pour vous ; elle seule l’a lue.'

/** « À valider depuis 3 jours » ; the last question's answer says why it waits. */
export function keyedState(
  of: {
    validatedAt: Date | null
    withdrawnAt: Date | null
    answer: 'valid' | 'wrong' | null
    askedAt: Date | null
  },
  days: number,
): string {
  if (of.withdrawnAt !== null) return 'Abandonnée'
  if (of.validatedAt !== null) return 'Validée'
  const since = days === 0 ? 'depuis aujourd’hui' : days === 1 ? 'depuis hier' : `depuis ${days} jours`
  if (of.answer === 'wrong') return `Erreur signalée, à corriger, saisie ${since}`
  return of.askedAt === null ? `À valider ${since}` : `Validation demandée, à valider ${since}`
}

const SAID = {
  commencee: 'La saisie est commencée. Remplissez maintenant les réponses.',
  demandee: 'La demande de validation est partie.',
  coordonnees: 'Les coordonnées sont corrigées.',
  lien: 'Les coordonnées sont corrigées. L’ancien lien ne sert plus : un nouveau est parti.',
  'sans-lien':
    'Les coordonnées sont corrigées. L’ancien lien ne sert plus, et aucun nouveau n’est parti : faites valider.',
  validee: 'La feuille est enregistrée : la candidature compte comme envoyée.',
} as const
export const saidWords = (text: string | undefined): string =>
  text !== undefined && Object.hasOwn(SAID, text) ? SAID[text as keyof typeof SAID] : ''

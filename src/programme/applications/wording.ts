import type { KeepRefusal } from './answers.ts'
import type { ApplicationStatus, SendRefusal } from './application.ts'

export const STATUS_WORDS: Record<ApplicationStatus, string> = {
  draft: 'brouillon, non envoyé',
  awaiting: 'adresse à confirmer',
  sent: 'envoyée',
  changed: 'modifiée, à renvoyer',
  withdrawn: 'retirée',
}

/** Why « Envoyer » sent nothing. What was written is always kept. */
export const SEND_REFUSALS: Record<SendRefusal, string> = {
  withdrawn: 'Cette candidature a été retirée : elle ne peut plus être envoyée.',
  'call-not-open': 'L’appel n’est pas encore ouvert. Votre texte est conservé.',
  'call-closed': 'L’appel est clos.',
  'completion-over': 'Le délai pour compléter est passé.',
  incomplete: 'Il reste des réponses à compléter.',
  unchanged: 'Cette version est déjà envoyée.',
  'nothing-completed':
    'Votre texte est le même que celui déjà envoyé. Complétez-le, puis envoyez-le : ce qui manque est dit sur la page de votre candidature.',
}

export const KEEP_REFUSALS: Record<KeepRefusal, string> = {
  invisible:
    'Le texte contenait des caractères invisibles qui ne peuvent pas être gardés. Ils sont retirés ci-dessous : relisez, puis enregistrez.',
  'too-much':
    'Ce texte dépasse 100 000 signes : il est trop long pour être gardé. Raccourcissez-le, puis enregistrez.',
}

export { problemWords } from './form/problem-words.ts'

export type ConfirmRefusal =
  | 'missing-code'
  | 'wrong-code'
  | 'too-many-tries'
  | 'expired'
  | 'used'
  | 'unknown'
  | 'superseded'

export const CONFIRM_REFUSALS: Record<ConfirmRefusal, string> = {
  'missing-code': 'Tapez les six chiffres du code reçu.',
  'wrong-code': 'Ce code n’est pas le bon. Vérifiez les six chiffres dans l’e-mail reçu.',
  'too-many-tries': 'Cinq codes faux ont été tapés : celui-ci est annulé. Demandez-en un nouveau.',
  expired:
    'Plus de vingt-quatre heures ont passé depuis l’envoi : la candidature est redevenue un brouillon, rien n’est perdu. Si l’appel est encore ouvert, envoyez-la de nouveau.',
  used: 'Cette adresse est déjà confirmée.',
  unknown: 'Ce lien n’est pas complet ou ne vient pas de nous.',
  superseded: 'Un code plus récent a été envoyé : utilisez celui-là.',
}

/** Why the link of the e-mail confirms nothing: what is true comes first, never an alarm for what is done. */
export const linkRefusal = (reason: ConfirmRefusal): { title: string; text: string } =>
  reason === 'used'
    ? {
        title: 'Candidature déjà confirmée',
        text: 'Cette adresse est déjà confirmée : vous n’avez plus rien à faire ici.',
      }
    : { title: 'La candidature n’est pas confirmée', text: CONFIRM_REFUSALS[reason] }

export const ADDRESS_REFUSALS = {
  missing: 'Écrivez votre adresse e-mail : un code y sera envoyé.',
  malformed: 'Cette adresse est incomplète. Exemple : prenom.nom@administration.fr',
  'too-many': 'Plusieurs codes viennent d’être envoyés à cette adresse. Attendez quinze minutes.',
  ineligible:
    'Cet appel est réservé à certaines adresses professionnelles : celle-ci n’en fait pas partie. Utilisez votre adresse professionnelle ; si vous avez un compte, ajoutez-la à « Mon compte ».',
} as const

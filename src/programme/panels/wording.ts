import { shortFrenchDate } from '../../platform/dates.ts'
import type { DeclareRefusal } from './declaration.ts'
import type { AnswerRefusal } from './invitation.ts'
import type { PanelKind, Presence, RecusalCause, SeatRole, SeatStatus } from './panel.ts'

/** Les mots d'une instance : statuses, causes and refusals, each once. */
export const PANEL_WORDS: Record<PanelKind, { title: string; of: string; to: string; the: string }> = {
  jury: { title: 'Jury', of: 'du jury', to: 'au jury', the: 'le jury' },
  committee: {
    title: 'Comité de sélection',
    of: 'du comité de sélection',
    to: 'au comité de sélection',
    the: 'le comité de sélection',
  },
}

export const ROLE_WORDS: Record<SeatRole, string> = { member: 'membre', chair: 'présidence' }

/** Where a seat stands, short enough for a badge; the day and the reason follow it. */
export const SEAT_STATUS_WORDS: Record<SeatStatus, string> = {
  prepared: 'à inviter',
  invited: 'invitation envoyée',
  accepted: 'a accepté',
  declared: 'déclaration signée',
  declined: 'a décliné',
  removed: 'siège retiré',
}

/** What follows the badge. @param on the day it became so, 'YYYY-MM-DD' */
export const seatStatusRest = (status: SeatStatus, on: string | null): string =>
  `${on === null ? '' : `le ${shortFrenchDate(on)}`}${status === 'accepted' ? ', déclaration à signer' : ''}`

export const CAUSE_WORDS: Record<RecusalCause, string> = {
  own: 'porte cette candidature',
  hierarchy: 'nommé dans la hiérarchie de la personne',
  'same-service': 'même service',
  declared: 'lien déclaré par le membre',
  organiser: "inscrit par l'équipe",
}

export const PRESENCE_WORDS: Record<Presence, string> = {
  present: 'présent',
  represented: 'représenté',
  absent: 'absent',
}

/** Why a link or an answer was not accepted, and what remains possible. */
export const ANSWER_REFUSALS: Record<AnswerRefusal, string> = {
  unknown:
    "Ce lien n'est pas complet ou ne vient pas de nous. Ouvrez de nouveau l'e-mail d'invitation, ou connectez-vous avec l'adresse invitée pour répondre.",
  replaced:
    'Une invitation plus récente a été envoyée à cette adresse : utilisez le lien du dernier e-mail. Vous pouvez aussi vous connecter avec cette adresse pour répondre.',
  expired:
    "Ce lien avait deux semaines de validité : elles sont passées. Connectez-vous avec l'adresse invitée, vous pourrez encore répondre.",
  used: 'Cette invitation a déjà reçu une réponse : le lien ne sert qu’une fois.',
  removed:
    "Ce siège n'est plus proposé : l'équipe de l'incubateur l'a retiré. Vous n'avez rien à faire. Une question : répondez à l'e-mail d'invitation.",
  'other-account':
    'Cet appareil est ouvert sur un autre compte. Confirmez que le siège va au compte de l’adresse invitée.',
  'already-seated': 'Vous avez déjà un siège ici, sous une autre adresse. Rien n’a changé.',
  'answer-missing': 'Choisissez : accepter ou décliner.',
  'reason-too-long': 'Le motif tient en 1 000 signes au plus.',
}

export const DECLARE_REFUSALS: Record<DeclareRefusal, { field: string; message: string }> = {
  'links-missing': { field: 'liens', message: 'Dites si vous avez des liens à signaler, même aucun.' },
  'interests-missing': {
    field: 'interets',
    message: "Décrivez ces liens, ou choisissez « Je n'ai aucun lien à signaler ».",
  },
  'interests-with-none': {
    field: 'interets',
    message: "Vous décrivez des liens : choisissez « J'ai des liens à signaler », ou effacez ce texte.",
  },
  'too-long': { field: 'interets', message: 'La description tient en 4 000 signes au plus.' },
  'not-agreed': {
    field: 'engagement',
    message: 'Cochez votre engagement : sans lui, rien ne vous est montré.',
  },
}

export type SeatRefusal =
  | 'not-found'
  | 'address-taken'
  | 'address-fixed'
  | 'not-replaceable'
  | 'removed'
  | 'changed-meanwhile'
  | 'reason-missing'
  | 'reason-too-long'

export const SEAT_REFUSALS: Record<Exclude<SeatRefusal, 'not-found' | 'changed-meanwhile'>, string> = {
  'address-taken':
    'Cette adresse a déjà un siège ici. Retrouvez-le dans la liste : vous pouvez le modifier ou l’inviter de nouveau.',
  'address-fixed':
    'Cette personne a déjà répondu : son adresse ne change plus. Pour quelqu’un d’autre, proposez le siège à une autre personne.',
  'not-replaceable': 'Ce siège a déjà été proposé à une autre personne.',
  removed: 'Ce siège vient d’être retiré : il ne peut plus être modifié ni invité.',
  'reason-missing': 'Écrivez le motif : il est gardé avec le siège.',
  'reason-too-long': 'Le motif tient en 1 000 signes au plus.',
}

export type RecuseRefusal =
  | 'not-found'
  | 'not-seated'
  | 'application-unknown'
  | 'reason-missing'
  | 'reason-too-long'
  | 'never-lifted'

export const RECUSE_REFUSALS: Record<
  Exclude<RecuseRefusal, 'not-found'>,
  { field: string; message: string }
> = {
  'not-seated': { field: 'personne', message: 'Choisissez une personne qui siège dans cet appel.' },
  'application-unknown': {
    field: 'candidature',
    message: "Aucune candidature reçue dans cet appel n'a ce récépissé. Exemple : K7QM-2F9X",
  },
  'reason-missing': { field: 'motif', message: 'Écrivez le motif : chaque déport en porte un.' },
  'reason-too-long': { field: 'motif', message: 'Le motif tient en 1 000 signes au plus.' },
  'never-lifted': {
    field: 'motif',
    message: 'On ne juge jamais sa propre candidature : ce déport ne peut pas être levé.',
  },
}

export const LONGEST_REASON = 1000

import type { AuthorRelation, EndKind } from './who.ts'

/** Les mots des auteurs d'une candidature, once each. */
export const RELATION_WORDS: Record<AuthorRelation, string> = {
  author: 'Porte la candidature',
  'co-author': 'Écrit',
  'co-reader': 'Lit',
}

export const END_WORDS: Record<EndKind, string> = {
  left: 'a quitté la candidature',
  removed: 'n’y participe plus',
  'handed-over': 'a cédé la candidature',
}

/** What was just done, said on the page. */
const SAID = {
  invite: 'L’invitation est partie.',
  reprise: 'L’invitation est reprise : son lien ne sert plus. La personne en est informée.',
  retrait: 'Cette personne ne participe plus à la candidature. Elle en est informée.',
  propose: 'Votre proposition est partie. Rien ne change avant la réponse.',
  'proposition-reprise': 'Votre proposition est reprise. La personne en est informée.',
  acceptee: 'Vous portez maintenant cette candidature. Tous en sont informés.',
  refusee: 'Vous n’avez pas accepté. La personne qui porte la candidature en est informée.',
  garde: 'Ce brouillon est maintenant à votre nom : il s’ouvre sur tous vos appareils. Il n’est pas envoyé.',
  rejoint: 'Bienvenue. Voici qui écrit cette candidature, et ce que chacun peut y faire.',
  passe: 'Ce n’était plus à faire : quelqu’un l’a fait avant vous, ou dans une autre fenêtre.',
} as const
export const saidWords = (text: string | undefined): string | null =>
  text !== undefined && Object.hasOwn(SAID, text) ? SAID[text as keyof typeof SAID] : null

export const INVITE_PROBLEMS = {
  'address-malformed': 'Cette adresse est incomplète. Exemple : prenom.nom@administration.fr',
  'rights-missing': 'Choisissez ce que la personne pourra faire.',
  'already-there': 'Cette personne participe déjà à la candidature.',
  'too-many-people': 'Dix personnes au plus. Reprenez une invitation ou retirez quelqu’un.',
  withdrawn: 'Cette candidature est retirée : on n’y invite plus personne.',
  'too-many': 'Vous avez envoyé beaucoup d’invitations en une heure. Réessayez plus tard.',
} as const
export type InviteProblem = keyof typeof INVITE_PROBLEMS

export const ACCEPT_PROBLEMS = {
  unknown: 'Ce lien n’est pas complet ou ne vient pas de nous. Demandez qu’on vous invite de nouveau.',
  expired: 'Cette invitation a plus de deux semaines. Demandez qu’on vous invite de nouveau.',
  accepted:
    'Cette invitation est déjà acceptée. Connectez-vous avec l’adresse invitée : la candidature est dans « Mes candidatures ».',
  'taken-back': 'Cette invitation a été reprise, ou remplacée par une plus récente.',
  withdrawn: 'Cette candidature a été retirée par la personne qui la portait.',
  'already-there': 'Vous participez déjà à cette candidature : elle est dans « Mes candidatures ».',
  judges:
    'Vous évaluez cette candidature comme membre du jury ou du comité : vous ne pouvez pas l’écrire ni la lire comme co-auteur.',
} as const

export const HANDOVER_PROBLEMS = {
  nobody: 'Choisissez à qui céder la candidature.',
  'not-writing': 'Cette personne n’écrit pas la candidature. Invitez-la d’abord à écrire.',
  'afterwards-missing': 'Dites si vous restez ou si vous partez.',
  'already-proposed': 'Une proposition attend déjà une réponse. Reprenez-la d’abord.',
  withdrawn: 'Cette candidature est retirée : elle ne peut plus être cédée.',
} as const

export const KEEP_PROBLEMS = {
  awaiting:
    'Un code attend dans votre boîte : vous avez déjà envoyé cette candidature. Tapez-le, ou attendez qu’il expire.',
  withdrawn: 'Ce brouillon est abandonné.',
} as const

export const WHY_AUTHORS =
  'Vous portez cette candidature, ou la personne qui la porte vous a invité. Cette page est lue par vous tous. L’équipe, le jury et le comité ne la voient pas.'

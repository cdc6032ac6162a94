import type { IncubatorRole } from '../access/tables.ts'
import type { DepartureProblem } from './team.ts'

/** Les rôles d'une équipe, en mots : their names, and what each may do. */
export const ROLE_WORDS: Record<IncubatorRole, string> = {
  head: 'Responsable',
  organiser: 'Équipe',
  coach: 'Coach',
  reader: 'Lecture',
}

export const ROLE_MEANINGS: Record<IncubatorRole, string> = {
  head: 'Fait tout ce que fait l’équipe, règle l’incubateur et choisit qui en fait partie.',
  organiser: 'Prépare les appels, lit les candidatures, organise le jury et le comité, suit les produits.',
  coach: 'Lit les produits de l’incubateur. Ne voit ni les appels en préparation ni les candidatures.',
  reader:
    'Lit où en sont les appels, en nombres, et les produits. Ne lit aucune candidature, ne change rien.',
}

/** « Vous avez le rôle de … ». */
export const ROLE_SAID: Record<IncubatorRole, string> = {
  head: 'responsable de l’incubateur',
  organiser: 'membre de l’équipe',
  coach: 'coach',
  reader: 'lectrice ou lecteur',
}

export const TEAM_PROBLEMS = {
  'address-malformed': 'Cette adresse est incomplète. Exemple : prenom.nom@administration.fr',
  'role-missing': 'Choisissez un rôle.',
  'already-member': 'Cette personne fait déjà partie de l’équipe : changez son rôle dans la liste.',
  'last-head':
    'C’est la seule personne responsable de l’incubateur. Donnez d’abord ce rôle à quelqu’un d’autre.',
} as const
export type TeamProblem = keyof typeof TEAM_PROBLEMS

export const DEPARTURE_PROBLEMS: Record<DepartureProblem, string> = {
  'day-missing': 'Donnez le jour du départ. Exemple : 03/11/2026.',
  'day-to-come': 'Ce jour n’est pas encore venu. Enregistrez le départ le jour même, ou après.',
  'reason-missing': 'Dites pourquoi : mutation, fin de mission, erreur…',
  'reason-too-long': 'Cinq cents signes au plus.',
}

export const WHY_TEAM =
  'Vous êtes responsable de cet incubateur : vous choisissez qui fait partie de son équipe.'

/** What was just done, said on the team's page. */
export const TEAM_SAID = {
  invite: 'L’invitation est partie.',
  reprise: 'L’invitation est reprise : son lien ne sert plus. La personne en est informée.',
  role: 'Le rôle est changé. La personne en est informée.',
  depart: 'Le départ est enregistré. La personne en est informée.',
  cles: 'Ses clés sont retirées. La personne en est informée.',
  parti:
    'Cette invitation n’est plus en attente : elle vient d’être acceptée, ou reprise par quelqu’un d’autre.',
} as const
export type TeamSaid = keyof typeof TEAM_SAID
export const isTeamSaid = (text: string): text is TeamSaid => Object.hasOwn(TEAM_SAID, text)

/** Why a link into a team cannot serve. */
export const ACCEPT_REFUSALS = {
  unknown: 'Ce lien n’est pas complet ou ne vient pas de nous. Demandez qu’on vous invite de nouveau.',
  expired: 'Cette invitation a plus de deux semaines. Demandez qu’on vous invite de nouveau.',
  accepted:
    'Cette invitation est déjà acceptée. Connectez-vous avec l’adresse invitée : votre menu le montre.',
  'taken-back': 'Cette invitation a été reprise, ou remplacée par une plus récente.',
  'other-account': 'Connectez-vous avec l’adresse invitée.',
  'already-member':
    'Vous faites déjà partie de cette équipe. Une personne responsable peut changer votre rôle.',
} as const

export const RESET_PROBLEMS = {
  'changed-meanwhile': 'Cette personne vient de changer de rôle ou de partir. Revoyez la liste de l’équipe.',
  'no-key': 'Cette personne n’a pas de clé d’accès.',
  own: 'Vos propres clés se retirent dans « Mon compte », une par une.',
} as const

import { type AgainFrom, isWaiting, mayPass, type Undelivered } from './letter.ts'

/** Mots des courriers non remis. */
const KINDS: Record<string, string> = {
  'application-code': 'Code de confirmation',
  'application-receipt': 'Récépissé de candidature',
  'draft-deletion': 'Effacement annoncé d’un brouillon',
  'account-deletion': 'Suppression annoncée d’un compte',
  'thread-message': 'Message d’un échange',
  callback: 'Rappel par téléphone',
  'dates-moved': 'Changement de dates',
  decision: 'Réponse à une candidature',
  'reexamination-received': 'Demande de réexamen reçue',
  'reexamination-answer': 'Réponse à une demande de réexamen',
  invitation: 'Invitation à siéger',
  assignment: 'Candidatures à lire',
  'visa-request': 'Demande de visa',
  team: 'Invitation dans l’équipe',
}

/** Never the title of the letter, which may hold a code or the name of a draft. */
export const kindWords = (kind: string): string => KINDS[kind] ?? 'Courrier'

export const STATE_WORDS: Record<Undelivered['state'], string> = {
  bounced: 'revenu',
  refused: 'refusé',
  'to-check': 'à vérifier',
  queued: 'en attente',
}

export const HIDDEN_RECIPIENT = 'Adresse non montrée : cette personne ne vous a encore rien envoyé.'

const OWN_ADDRESS =
  'L’adresse est celle de la personne : elle seule la change, depuis son compte. Téléphonez-lui si vous le pouvez.'

/** What the team can do, in sentences. */
export function whatToDo(letter: Undelivered, from: AgainFrom): string[] {
  if (isWaiting(letter))
    return [
      'Rien à faire : il est tenté de nouveau tout seul, de plus en plus rarement, jusqu’à ce qu’il parte.',
    ]
  if (letter.recipient === null)
    return [
      letter.kind === 'application-code'
        ? 'La page de la personne le lui dit, et lui propose d’écrire une autre adresse.'
        : 'Vous ne pouvez pas l’envoyer à nouveau : la personne le lit sur ses pages.',
      'Classez-le quand vous en avez pris note.',
    ]
  return [
    letter.state === 'to-check'
      ? 'Demandez à la personne si elle l’a reçu. Il ne repart que si vous le décidez.'
      : mayPass(letter)
        ? 'L’adresse peut être bonne : vous pouvez envoyer le courrier à nouveau, ou l’imprimer.'
        : 'La même adresse le refuserait encore. Choisissez une autre adresse que la personne a confirmée, ou imprimez la lettre.',
    OWN_ADDRESS,
    ...(from === 'elsewhere'
      ? [
          'Ce courrier contient un code ou un lien personnel : il se renvoie depuis la page d’où il est parti.',
        ]
      : []),
  ]
}

export const SAID: Record<string, string> = {
  renvoye: 'Le courrier est envoyé à nouveau. S’il n’arrive pas, il reviendra dans cette liste.',
  classe: 'C’est noté : ce courrier n’est plus dans la liste.',
  deja: 'Ce courrier n’est plus dans la liste : il est arrivé, renvoyé ou classé. Rien n’a été fait de plus.',
}

export type AgainRefusal = 'address-unknown' | 'not-here' | 'waiting'
export const AGAIN_REFUSALS: Record<AgainRefusal, string> = {
  'address-unknown': 'Choisissez l’adresse d’origine, ou une adresse que la personne a confirmée.',
  'not-here': 'Ce courrier ne se renvoie pas d’ici.',
  waiting: 'Ce courrier attend son tour : il partira tout seul.',
}

export const WHY_TEAM =
  'Vous faites partie de l’équipe de cet incubateur. Vous voyez les courriers qu’il a écrits et qui ne sont pas arrivés, jamais ceux d’un autre. L’adresse de qui écrit un brouillon ne vous est pas montrée.'

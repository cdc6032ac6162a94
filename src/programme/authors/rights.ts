/** Droits d'un co-auteur : to write with the author, or only to read; the words that say it. */
export type Rights = 'write' | 'read'

const SLUGS: Record<Rights, string> = { write: 'ecrire', read: 'lire' }
export const rightsSlug = (rights: Rights): string => SLUGS[rights]
export const rightsOfSlug = (slug: string): Rights | undefined =>
  (['write', 'read'] as const).find(rights => SLUGS[rights] === slug)

/** What each may do, said before inviting, on the invitation and on the page of those who write it. */
export const RIGHTS_LABEL: Record<Rights, string> = { write: 'Écrire', read: 'Lire seulement' }

export const RIGHTS_MEANING: Record<Rights, string> = {
  write:
    'Écrit et corrige les réponses, envoie la candidature, échange avec l’équipe, reçoit les courriers. Ne peut ni la retirer, ni la céder, ni inviter ou retirer quelqu’un.',
  read: 'Lit le texte et sait où en est la candidature. N’écrit rien, ne voit ni les réponses privées ni les courriers.',
}

export const AUTHOR_MEANING =
  'Fait tout cela, et aussi : inviter et retirer des personnes, céder la candidature, la retirer.'

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

/** The same, said to whoever is invited. */
export const RIGHTS_PROMISED: Record<Rights, string> = {
  write:
    'Vous pourrez écrire et corriger les réponses, envoyer la candidature, échanger avec l’équipe et recevoir les courriers. Vous ne pourrez ni la retirer, ni la céder, ni inviter ou retirer quelqu’un.',
  read: 'Vous pourrez lire le texte et savoir où en est la candidature. Vous n’écrirez rien, et ne verrez ni les réponses privées ni les courriers.',
}

export const AUTHOR_PROMISED =
  'Vous pourrez l’écrire, l’envoyer, la retirer ou la céder, et inviter ou retirer des personnes.'

export const AUTHOR_MEANING =
  'Fait tout cela, et aussi : inviter et retirer des personnes, céder la candidature, la retirer.'

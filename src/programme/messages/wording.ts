import type { MessageProblem } from './message.ts'

/** Les mots des échanges, once each. */
export const MESSAGE_PROBLEMS: Record<
  MessageProblem | 'form-cut' | 'already-sent' | 'too-many' | 'too-many-files',
  string
> = {
  empty: 'Écrivez votre message.',
  'too-long': 'Un message tient en 5 000 signes au plus.',
  'form-cut': 'Le formulaire est arrivé incomplet. Votre texte est gardé : envoyez-le de nouveau.',
  'already-sent':
    'Un autre message est déjà parti de ce formulaire. Relisez votre texte, puis envoyez-le s’il est nouveau.',
  'too-many':
    'Vous avez envoyé beaucoup de messages en une heure. Votre texte est gardé : réessayez plus tard.',
  'too-many-files':
    'Un message porte trois fichiers au plus. Votre texte est gardé : joignez les autres au message suivant.',
}

export const DELAY_PROBLEM = 'Donnez un nombre de jours, de 1 à 30.'

export const SAID = {
  envoye: 'Votre message est envoyé, et part aussi par e-mail.',
  classe: 'C’est noté : aucune réponse n’est attendue.',
  delai: 'Le délai est enregistré. Les promesses déjà faites ne changent pas.',
} as const

export const saidOf = (text: string | undefined): string | null =>
  text !== undefined && Object.hasOwn(SAID, text) ? SAID[text as keyof typeof SAID] : null

export const WHY_WRITER =
  'Vous portez cette candidature. Cet échange est lu par vous, par les personnes qui la portent avec vous et par l’équipe de l’incubateur. Le jury et le comité ne le voient pas.'
export const WHY_TEAM =
  'Vous faites partie de l’équipe de l’incubateur. Cet échange est lu par l’équipe et par les personnes qui portent la candidature. Le jury et le comité ne le voient pas.'
export const WHY_DRAFT =
  'Vous faites partie de l’équipe de l’incubateur, à qui cette personne a écrit. Sa candidature n’est pas envoyée : vous n’en voyez que le titre.'

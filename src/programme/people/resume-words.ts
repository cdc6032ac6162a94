/** Reprendre : what was being done when the session ended, named by its verb, so that no button sends by surprise. */
export interface ResumeWords {
  title: string
  submit: string
  abandon: string
  /** Where it can be read before it is done again; '' when the page itself shows it all. */
  review: string
}

const TEXT: ResumeWords = {
  title: 'Reprendre ce que vous aviez écrit',
  submit: 'Enregistrer ce texte',
  abandon: 'Abandonner ce texte',
  review: '',
}

const ACTS: [RegExp, Partial<ResumeWords>][] = [
  [
    /^\/candidatures\/[^/]+\/depot$/,
    {
      title: 'Votre candidature n’est pas encore envoyée',
      submit: 'Envoyer ma candidature',
      abandon: 'Ne pas l’envoyer maintenant',
    },
  ],
  [
    /\/echanges$/,
    {
      title: 'Votre message n’est pas encore envoyé',
      submit: 'Envoyer le message',
      abandon: 'Abandonner ce message',
    },
  ],
  [
    /^\/candidatures\/[^/]+\/retrait$/,
    {
      title: 'Votre candidature n’est pas encore retirée',
      submit: 'Retirer ma candidature',
      abandon: 'Ne pas la retirer',
    },
  ],
  [/\/rappel$/, { title: 'Votre demande d’appel n’est pas encore partie', submit: 'Demander l’appel' }],
  [/\/auteurs\//, { submit: 'Continuer', abandon: 'Ne rien faire' }],
]

/** @param path where the held form was going */
export function resumeWords(path: string): ResumeWords {
  const words = ACTS.find(([pattern]) => pattern.test(path))?.[1] ?? {}
  const review = path.endsWith('/depot') ? path.replace(/depot$/, 'relecture') : ''
  return { ...TEXT, ...words, review }
}

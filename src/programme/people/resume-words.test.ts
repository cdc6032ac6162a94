import { expect, it } from 'vitest'
import { resumeWords } from './resume-words.ts'

it.each([
  ['/candidatures/a/etapes/probleme', 'Enregistrer ce texte', ''],
  ['/mon-compte', 'Enregistrer ce texte', ''],
  ['/candidatures/a/depot', 'Envoyer ma candidature', '/candidatures/a/relecture'],
  ['/candidatures/a/echanges', 'Envoyer le message', ''],
  ['/candidatures/a/retrait', 'Retirer ma candidature', ''],
  ['/candidatures/a/rappel', 'Demander l’appel', ''],
  ['/candidatures/a/auteurs/invitations', 'Continuer', ''],
])('names what a form held for %s would do: %s', (path, submit, review) => {
  expect(resumeWords(path)).toMatchObject({ submit, review })
})

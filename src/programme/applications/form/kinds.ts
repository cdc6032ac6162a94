import type { Field, FieldKind } from '../form.ts'

/** Genres de question : what an organiser chooses among, in words, with when to choose it. */
export const KINDS: Record<FieldKind, { label: string; hint: string }> = {
  line: { label: 'Une ligne de texte', hint: 'Un nom, un service, un titre.' },
  text: { label: 'Un texte de plusieurs lignes', hint: 'Un récit, une explication.' },
  one: { label: 'Un choix dans une liste', hint: 'Une seule réponse, parmi celles que vous écrivez.' },
  several: {
    label: 'Plusieurs choix dans une liste',
    hint: 'Une ou plusieurs réponses, parmi celles que vous écrivez.',
  },
  choice: { label: 'Une case à cocher', hint: 'Oui, ou rien.' },
  number: { label: 'Un nombre', hint: 'Combien d’agents, combien de dossiers.' },
  date: { label: 'Une date', hint: 'Un jour du calendrier.' },
  files: { label: 'Un ou plusieurs fichiers', hint: 'Un document, une photo.' },
}

export const isKind = (text: string): text is FieldKind => Object.hasOwn(KINDS, text)

export const hasLength = ({ kind }: Pick<Field, 'kind'>): boolean => kind === 'line' || kind === 'text'
export const hasChoices = ({ kind }: Pick<Field, 'kind'>): boolean => kind === 'one' || kind === 'several'

/** Most characters that can be sent when the organiser asks for nothing else. */
export const CEILING: Record<FieldKind, number> = {
  line: 300,
  text: 8000,
  one: 200,
  several: 5000,
  choice: 3,
  number: 40,
  date: 40,
  files: 1,
}
export const LONGEST = 20_000

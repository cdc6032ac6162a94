import type { ApplicationRelation } from '../access/tables.ts'

/** Effacement d'un brouillon : what goes with it, said before. */
export interface Attached {
  words: string
  count: number
}

/** A co-author can leave a draft, never delete it. */
export const mayDelete = (relations: ReadonlySet<ApplicationRelation>): boolean =>
  relations.has('author') || relations.has('holder')

const plural = (one: string, many: string) => (count: number) => `${count} ${count < 2 ? one : many}`

// What a person knows of by its name; the rest (keys, codes) is the machinery of these.
const WORDS: Record<string, (count: number) => string> = {
  application_answers: plural('réponse écrite', 'réponses écrites'),
  thread_messages: plural('message échangé avec l’équipe', 'messages échangés avec l’équipe'),
  callback_wishes: plural('demande de rappel, avec votre numéro', 'demandes de rappel, avec votre numéro'),
  training_carries: plural(
    'report d’exercice (vos réponses restent dans la formation)',
    'reports d’exercices (vos réponses restent dans la formation)',
  ),
  application_keys: plural(
    'clé gardée par un appareil : il ne pourra plus l’ouvrir',
    'clés gardées par des appareils : ils ne pourront plus l’ouvrir',
  ),
  files: plural('fichier', 'fichiers'),
}

/** What hangs on a draft, in words. A table without words goes too, and is not named. */
export const attachedOf = (branches: readonly { table: string; count: number }[]): Attached[] =>
  branches.flatMap(({ table, count }) => {
    const words = WORDS[table]
    return words && count > 0 ? [{ words: words(count), count }] : []
  })

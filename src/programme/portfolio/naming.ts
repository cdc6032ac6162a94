import { done, type Outcome, refused } from '../../platform/outcome.ts'

/** Nom d'un produit : changed by its incubator, in an act of its own; its address stays. */
export type RenameRefusal = 'name-missing' | 'name-too-long' | 'changed-meanwhile'
export const LONGEST_NAME = 200

export function mayRename(
  { name, seen }: { name: string; seen: string },
  current: string,
): Outcome<null, RenameRefusal> {
  if (name === '') return refused('name-missing')
  if (name.length > LONGEST_NAME) return refused('name-too-long')
  return seen === current || name === current ? done(null) : refused('changed-meanwhile')
}

export const RENAME_REFUSALS: Record<RenameRefusal, string> = {
  'name-missing': 'Écrivez le nom du produit.',
  'name-too-long': 'Le nom tient en 200 signes au plus.',
  'changed-meanwhile':
    'Le nom vient de changer dans une autre fenêtre, ou par une autre personne. Il est affiché ci-dessus ; le vôtre est gardé, rien n’est fait.',
}

import type { Field } from '../form.ts'
import type { FormDocument } from './document.ts'
import { questionWords } from './question-words.ts'

/** Une question dite en entier, to compare two versions of it. */
export function questionSaid(field: Field | undefined, { steps, fields }: FormDocument): string {
  if (!field || field.removed) return 'Question retirée du formulaire.'
  const { label, reader, hint, example, required, private: hidden, step } = field
  return [
    label,
    `Étape : ${steps.find(({ id }) => id === step)?.title ?? step}.`,
    ...(reader ? [`Pour les lecteurs : ${reader}.`] : []),
    ...(hint ? [`Aide : ${hint}`] : []),
    ...(example ? [`Exemple : ${example}`] : []),
    ...questionWords(field, fields),
    required ? 'Réponse obligatoire.' : 'Réponse facultative.',
    ...(hidden ? ['Jamais montrée au jury.'] : []),
  ].join('\n')
}

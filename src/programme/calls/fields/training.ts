import type { Field } from './field.ts'

/** La formation : where agents prepare themselves; without it, its section is not shown. */
export const training: Field = {
  name: 'formation',
  label: 'Adresse de la formation',
  hint: 'Exemple : https://formation.administration.fr. Laissez vide si vous n’en proposez pas : la section « Formation » ne s’affiche pas.',
  kind: 'link',
  limit: 300,
  get: guide => guide.trainingLink ?? '',
  set: (guide, value) => ({ ...guide, trainingLink: value }),
}

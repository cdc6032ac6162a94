import { quotedLabel } from './condition-words.ts'
import { type FormDocument, inOrder } from './document.ts'

/** Ce qui étonne dans un formulaire : advice; nothing of it prevents anything. */
const MANY_REQUIRED = 12
const MANY = 25

export function oddities(document: FormDocument): string[] {
  const fields = inOrder(document)
  const has = (id: string) => fields.some(field => field.id === id)
  const required = fields.filter(field => field.required).length
  const empty = document.steps.filter(({ id }) => !fields.some(({ step }) => step === id))
  const first = document.steps.findIndex(({ id }) => fields.some(f => f.id === 'probleme' && f.step === id))
  return [
    ...empty.map(
      ({ title }) => `L’étape ${quotedLabel(title)} n’a pas de question : elle n’est pas montrée.`,
    ),
    ...(first > 0 ? ['Le problème n’est pas à la première étape, alors qu’il compte le plus.'] : []),
    ...(has('motivation')
      ? []
      : ['Le formulaire ne demande pas la motivation, que le jury évalue d’habitude.']),
    ...(has('hierarchie')
      ? []
      : [
          'Le formulaire ne demande pas la hiérarchie directe : un supérieur membre du jury ne sera pas repéré.',
        ]),
    ...(required > MANY_REQUIRED
      ? [`${required} questions sont obligatoires : au-delà de ${MANY_REQUIRED}, des agents renoncent.`]
      : []),
    ...(fields.length > MANY
      ? [`${fields.length} questions : les vingt minutes promises ne suffiront pas.`]
      : []),
  ]
}

import type { Field } from '../form.ts'
import { conditionWords, quotedLabel } from './condition-words.ts'
import type { FormDocument } from './document.ts'
import { lengthOfUnit } from './length-words.ts'
import { rangeWords } from './problem-words.ts'

/** Ce qui change d'une question, one sentence each. */
export function fieldChanges(was: Field, is: Field, { steps, fields }: FormDocument): string[] {
  const label = quotedLabel(is.label)
  const said: [changes: boolean, words: string][] = [
    [was.label !== is.label, `${quotedLabel(was.label)} devient ${label}.`],
    [
      was.step !== is.step,
      `${label} passe à l’étape ${quotedLabel(steps.find(({ id }) => id === is.step)?.title ?? '')}.`,
    ],
    [differ(was.hint, is.hint) || differ(was.example, is.example), `L’aide ou l’exemple de ${label} change.`],
    [
      differ(was.reader, is.reader),
      `Pour ceux qui lisent, ${label} s’appelle ${quotedLabel(is.reader ?? is.label)}.`,
    ],
    [!was.required && !!is.required, `${label} devient obligatoire.`],
    [!!was.required && !is.required, `${label} devient facultative.`],
    [!was.private && !!is.private, `Le jury ne verra plus ${label}.`],
    [!!was.private && !is.private, `Le jury verra ${label}.`],
    [lengthSaid(was) !== lengthSaid(is), `${label} : ${lengthSaid(is)}.`],
    [rangeWords(was) !== rangeWords(is), `${label} attend un nombre ${rangeWords(is) || 'quelconque'}.`],
    [differ(was.choices, is.choices), choicesSaid(label, was, is)],
    [differ(was.when, is.when), whenSaid(label, is, fields)],
    [was.most !== is.most, `${label} : ${is.most ?? 1} fichiers au plus.`],
  ]
  return said.flatMap(([changes, words]) => (changes ? [words] : []))
}

const differ = (one: unknown, other: unknown) => JSON.stringify(one) !== JSON.stringify(other)

export function lengthSaid({ limit, length }: Field): string {
  const { unit, most, enforced } = length ?? { unit: 'characters', most: limit, enforced: true }
  return enforced ? `${lengthOfUnit(most, unit)} au plus` : `${lengthOfUnit(most, unit)} conseillés`
}

function choicesSaid(label: string, { choices: was = [] }: Field, { choices: is = [] }: Field): string {
  const added = is.filter(each => !was.includes(each)).map(quotedLabel)
  const gone = was.filter(each => !is.includes(each)).map(quotedLabel)
  const parts = [
    ...(added.length > 0 ? [`choix ajoutés : ${added.join(', ')}`] : []),
    ...(gone.length > 0 ? [`choix retirés : ${gone.join(', ')}`] : []),
  ]
  return `${label} : ${parts.join(' ; ') || 'l’ordre des choix change'}.`
}

function whenSaid(label: string, is: Field, fields: readonly Field[]): string {
  const condition = conditionWords(is, fields)
  if (condition === '') return `${label} est posée à tout le monde.`
  return `${label} : ${condition.charAt(0).toLowerCase()}${condition.slice(1)}`
}

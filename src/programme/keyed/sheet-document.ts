import { linkedFiles } from '../applications/attached.ts'
import { answersShown, answerText } from '../applications/form/reading.ts'
import type { Field } from '../applications/form.ts'

/** Feuille à signer : the whole application as the jury will read it, then a place to sign. */
export interface SheetContent {
  incubator: string
  title: string
  facts: { term: string; value: string }[]
  form: readonly Field[]
  values: ReadonlyMap<string, string>
}

type Block =
  | { kind: 'heading'; level: 1 | 2; text: string }
  | { kind: 'paragraph'; text: string | { text: string; strong: boolean }[] }
  | { kind: 'facts'; items: { term: string; value: string }[] }

export const MEANING =
  'Valider veut dire : c’est bien ma candidature, et ce texte est celui que je veux envoyer. Elle compte alors à l’heure où elle a été reçue.'

/** What an answer says on paper: files by their names. */
const saidIn = (field: Field, value: string): string =>
  linkedFiles(field, value)
    ?.map(({ name }) => name)
    .join('\n') ?? answerText(field, value)

/** @param say sets the typography of what Pépin says; what people wrote is left as it is */
export function sheetDocument(content: SheetContent, say: (text: string) => string) {
  const { incubator, title, facts, form, values } = content
  const answers = (hidden: boolean): Block[] =>
    answersShown(form, values)
      .asked.filter(field => (field.private ?? false) === hidden && (values.get(field.id) ?? '') !== '')
      .flatMap((field): Block[] => [
        { kind: 'heading', level: 2, text: say(field.label) },
        { kind: 'paragraph', text: saidIn(field, values.get(field.id) ?? '') },
      ])
  const never = answers(true)
  const blocks: Block[] = [
    { kind: 'paragraph', text: [{ text: title, strong: true }] },
    { kind: 'facts', items: facts.map(({ term, value }) => ({ term: say(term), value: say(value) })) },
    { kind: 'paragraph', text: say(MEANING) },
    { kind: 'heading', level: 1, text: say('Ce que le jury lira') },
    ...answers(false),
    ...(never.length > 0
      ? [{ kind: 'heading' as const, level: 1 as const, text: say('Ce que seule l’équipe lit') }, ...never]
      : []),
    { kind: 'heading', level: 1, text: say('Signature de la personne qui candidate') },
    { kind: 'paragraph', text: say('J’ai relu cette candidature. C’est bien la mienne.') },
    {
      kind: 'facts',
      items: ['Nom', 'Date', 'Signature'].map(term => ({ term, value: '……………………………………………' })),
    },
  ]
  return {
    title: say('Candidature à valider'),
    author: incubator,
    footer: `${incubator}, ${say('candidature à valider')}`,
    blocks,
  }
}

import type { Field } from './form.ts'

/** Récépissé en PDF : number, instant of the click, fingerprint, then everything that was sent. */
export interface ReceiptContent {
  incubator: string
  title: string
  facts: { term: string; value: string }[]
  form: readonly Field[]
  values: ReadonlyMap<string, string>
  signatory: { name: string; capacity: string }
}

/** Blocks as the platform draws them. */
export type ReceiptBlock =
  | { kind: 'heading'; level: 1 | 2; text: string }
  | { kind: 'paragraph'; text: string | { text: string; strong: boolean }[] }
  | { kind: 'facts'; items: { term: string; value: string }[] }
  | { kind: 'signature'; text: string }

export interface ReceiptDocument {
  title: string
  author: string
  footer: string
  blocks: ReceiptBlock[]
}

/** @param say sets the typography of what Pépin says; what people wrote is left as it is */
export function receiptDocument(
  { incubator, title, facts, form, values, signatory }: ReceiptContent,
  say: (text: string) => string,
): ReceiptDocument {
  const receipt = facts.find(({ term }) => term === 'Récépissé')?.value ?? ''
  const answers = (hidden: boolean) =>
    form
      .filter(field => (field.private ?? false) === hidden && (values.get(field.id) ?? '') !== '')
      .flatMap(field => [
        { kind: 'heading' as const, level: 2 as const, text: say(field.label) },
        {
          kind: 'paragraph' as const,
          text: field.kind === 'choice' ? say('Oui') : (values.get(field.id) ?? ''),
        },
      ])
  const never = answers(true)
  return {
    title: say(`Récépissé de candidature ${receipt}`),
    author: incubator,
    footer: `${incubator}, ${say(`récépissé ${receipt}`)}`,
    blocks: [
      { kind: 'paragraph', text: [{ text: title, strong: true }] },
      { kind: 'facts', items: facts.map(({ term, value }) => ({ term: say(term), value: say(value) })) },
      {
        kind: 'paragraph',
        text: say(
          'L’empreinte est calculée sur le contenu exact de l’envoi, à télécharger sur la page du récépissé : la même empreinte prouve que rien n’a changé.',
        ),
      },
      // Signed where the receipt ends: after what was sent, it would stand alone on a last page.
      { kind: 'signature', text: `${signatory.name}\n${signatory.capacity}` },
      { kind: 'heading', level: 1, text: say('Ce que vous avez envoyé') },
      ...answers(false),
      ...(never.length > 0
        ? [{ kind: 'heading' as const, level: 1 as const, text: say('Ce que le jury ne voit pas') }, ...never]
        : []),
    ],
  }
}

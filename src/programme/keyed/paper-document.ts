/** Lettre imprimée : to whom, where, the day, then the letter as it is written. */
export function paperDocument(of: {
  incubator: string
  name: string
  postal: string
  day: string
  subject: string
  body: string
}) {
  const paragraph = (text: string) => ({ kind: 'paragraph' as const, text })
  return {
    title: of.subject,
    author: of.incubator,
    footer: of.incubator,
    blocks: [
      paragraph([of.name, of.postal].filter(Boolean).join('\n')),
      paragraph(of.day),
      ...of.body.split(/\n{2,}/).map(paragraph),
    ],
  }
}

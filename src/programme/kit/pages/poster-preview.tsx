import { Facts } from '../../../design/index.ts'
import type { PosterWords } from '../poster.ts'

/** What the poster says, from the top of its page to the foot. */
export function PosterPreview({ words }: { words: PosterWords }) {
  const { from, title, question, lines, codeSays, address, footer } = words
  return (
    <Facts
      items={[
        { term: 'En haut', value: from },
        { term: 'Titre', value: title },
        { term: 'Accroche', value: question },
        { term: 'Texte', value: lines.join(' ') },
        { term: 'Près du code', value: `${codeSays} ${address}` },
        { term: 'En bas', value: footer },
      ]}
    />
  )
}

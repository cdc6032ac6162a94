import type { Random } from '../../src/science/numbers/random.ts'
import type { Text } from '../../src/science/similar/index-of-texts.ts'
import { hasSelectionData, readSelectionData } from '../../test/selection-data.ts'
import { vocabulary } from './vocabulary.ts'

/** Made-up descriptions of about 150 words: common words by Zipf's law, a theme's, and a few of their own. */
const [WORDS, THEMES, THEME_WORDS] = [150, 120, 40]

export function someTexts(count: number, random: Random): Text[] {
  const words = vocabulary(6000, random)
  const pick = () => words[Math.floor(words.length ** random.next()) - 1] ?? 'mot'
  const any = () => words[Math.floor(random.next() * words.length)] ?? 'mot'
  const from = (list: readonly string[]) => list[Math.floor(random.next() * list.length)] ?? 'mot'
  const themes = Array.from({ length: THEMES }, () => Array.from({ length: THEME_WORDS }, any))
  return Array.from({ length: count }, (_, n) => {
    const theme = from(themes.map((_, at) => String(at)))
    const own = Array.from({ length: 12 }, any)
    const text = Array.from({ length: WORDS }, () => {
      const kind = random.next()
      return kind < 0.5 ? pick() : from(kind < 0.8 ? (themes[Number(theme)] ?? own) : own)
    })
    return { id: `t${n}`, text: text.join(' ') }
  })
}

interface Product {
  id: string
  attributes: { content_url_encoded_markdown?: string }
}

/** Real descriptions of public products in French, when the data are there. */
export function realTexts(): Text[] {
  if (!hasSelectionData) return []
  const { data } = JSON.parse(readSelectionData('../betagouv/startups.json')) as { data: Product[] }
  return data
    .map(({ id, attributes }) => ({
      id,
      text: decodeURIComponent(attributes.content_url_encoded_markdown ?? ''),
    }))
    .filter(({ text }) => text.length > 300)
    .map(({ id, text }) => ({ id, text: text.split(/\s+/).slice(0, 200).join(' ') }))
}

/** Three words in ten left out, two replaced by words of other texts, the rest shuffled. */
export function editedHeavily(text: string, texts: readonly Text[], random: Random): string {
  const other = texts[Math.floor(random.next() * texts.length)]?.text.split(/\s+/) ?? []
  return text
    .split(/\s+/)
    .map(word => ({ word, key: random.next() }))
    .filter(() => random.next() > 0.3)
    .sort((a, b) => a.key - b.key)
    .map(({ word }) =>
      random.next() < 0.2 ? (other[Math.floor(random.next() * other.length)] ?? word) : word,
    )
    .join(' ')
}

export function halvesOf({ id, text }: Text): { id: string; first: string; second: string } {
  const sentences = text.split(/(?<=[.!?])\s+/)
  const half = (rest: number) => sentences.filter((_, at) => at % 2 === rest).join(' ')
  return { id, first: half(0), second: half(1) }
}

import type { Random } from '../../src/science/numbers/random.ts'
import type { Text } from '../../src/science/similar/index-of-texts.ts'
import { vocabulary } from './vocabulary.ts'

/** Made-up descriptions of about 150 words: common words by Zipf's law, and a theme's own words. */
const [WORDS, THEMES, THEME_WORDS] = [150, 120, 40]

export function someTexts(count: number, random: Random): Text[] {
  const words = vocabulary(6000, random)
  const pick = () => words[Math.floor(words.length ** random.next()) - 1] ?? 'mot'
  const any = () => words[Math.floor(random.next() * words.length)] ?? 'mot'
  const themes = Array.from({ length: THEMES }, () => Array.from({ length: THEME_WORDS }, any))
  return Array.from({ length: count }, (_, n) => {
    const theme = themes[Math.floor(random.next() * THEMES)] ?? []
    const own = Array.from({ length: 12 }, any)
    const from = (list: readonly string[]) => list[Math.floor(random.next() * list.length)] ?? 'mot'
    const text = Array.from({ length: WORDS }, () => {
      const kind = random.next()
      return kind < 0.5 ? pick() : kind < 0.8 ? from(theme) : from(own)
    })
    return { id: `t${n}`, text: text.join(' ') }
  })
}

/** Half of the words replaced, the rest shuffled, plurals and feminines changed. */
export function editedHeavily(text: string, random: Random): string {
  return text
    .split(' ')
    .map(word => ({ word, key: random.next() }))
    .sort((a, b) => a.key - b.key)
    .map(({ word, key }) =>
      key < 0.5 ? `nouveau${Math.floor(key * 1e4)}` : random.next() < 0.3 ? `${word}s` : word,
    )
    .join(' ')
}

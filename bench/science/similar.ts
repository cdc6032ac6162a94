import { randomOf } from '../../src/science/numbers/random.ts'
import { TextIndex } from '../../src/science/similar/index-of-texts.ts'
import type { Figure } from '../science.ts'
import { editedHeavily, someTexts } from './texts.ts'

const [TEXTS, QUERIES, FALSE_ALARMS] = [5000, 300, 0.01]

/** A text found again after heavy edits, at a threshold that alarms on one stranger in a hundred; and the time of a query. */
export async function measureSimilar(): Promise<Figure[]> {
  const random = randomOf(5)
  const texts = someTexts(TEXTS + QUERIES, random)
  const index = new TextIndex(texts.slice(0, TEXTS))
  const strangers = texts.slice(TEXTS).map(({ text }) => index.closest(text, 1)[0]?.cosine ?? 0)
  const threshold = strangers.toSorted((a, b) => b - a)[Math.floor(FALSE_ALARMS * QUERIES)] ?? 1
  const from = performance.now()
  let found = 0
  for (const { id, text } of texts.slice(0, QUERIES)) {
    const [first] = index.closest(editedHeavily(text, random), 1)
    if (first?.id === id && first.cosine > threshold) found++
  }
  const each = (performance.now() - from) / QUERIES
  return [
    {
      what: `texte très remanié retrouvé (seuil ${threshold.toFixed(2)}, 1 % de fausses alertes)`,
      asked: '≥ 0,99',
      reached: (found / QUERIES).toFixed(3),
      held: found / QUERIES >= 0.99,
    },
    {
      what: `une recherche parmi ${TEXTS} textes`,
      asked: '< 10 ms',
      reached: `${each.toFixed(2)} ms`,
      held: each < 10,
    },
  ]
}

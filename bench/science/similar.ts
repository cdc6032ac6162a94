import { randomOf } from '../../src/science/numbers/random.ts'
import { type Text, TextIndex } from '../../src/science/similar/index-of-texts.ts'
import type { Figure } from '../science.ts'
import { editedHeavily, halvesOf, realTexts, someTexts } from './texts.ts'

const [TEXTS, QUERIES, FALSE_ALARMS] = [5000, 300, 0.01]

/** A text found again after heavy edits, the other half of a split text, and the time of a query. */
export async function measureSimilar(): Promise<Figure[]> {
  const random = randomOf(5)
  const made = someTexts(TEXTS, random)
  const real = realTexts()
  const index = new TextIndex(made)
  const from = performance.now()
  for (const { text } of made.slice(0, QUERIES)) index.closest(text, 5)
  const each = (performance.now() - from) / QUERIES
  return [
    ...(real.length > 0 ? [edited('vraies descriptions', real), ...halves(real)] : []),
    edited('textes inventés', made.slice(0, 1000)),
    {
      what: `une recherche parmi ${TEXTS} textes`,
      asked: '< 10 ms',
      reached: `${each.toFixed(2)} ms`,
      held: each < 10,
    },
  ]
}

/** The threshold lets one stranger in a hundred through; what share of edited texts passes it. */
function edited(what: string, texts: readonly Text[]): Figure {
  const random = randomOf(7)
  const index = new TextIndex(texts)
  const strangers: number[] = []
  const own: number[] = []
  for (const { id, text } of texts) {
    const found = new Map(
      index.closest(editedHeavily(text, texts, random), texts.length).map(each => [each.id, each.cosine]),
    )
    for (const other of texts) (other.id === id ? own : strangers).push(found.get(other.id) ?? 0)
  }
  const threshold = strangers.toSorted((a, b) => b - a)[Math.floor(FALSE_ALARMS * strangers.length)] ?? 1
  const recall = own.filter(cosine => cosine > threshold).length / own.length
  return {
    what: `${what} (${texts.length}) très remaniées, à 1 % de fausses alertes (cosinus ${threshold.toFixed(2)})`,
    asked: 'rappel ≥ 0,99',
    reached: recall.toFixed(3),
    held: recall >= 0.99,
  }
}

/** One half asked, the other looked for among all the other halves; for orientation. */
function halves(texts: readonly Text[]): Figure[] {
  const split = texts.map(halvesOf).filter(({ first, second }) => first.length > 80 && second.length > 80)
  const index = new TextIndex(split.map(({ id, second }) => ({ id, text: second })))
  const places = split.map(({ id, first }) => index.closest(first, 5).findIndex(each => each.id === id))
  const share = (most: number) => places.filter(place => place >= 0 && place < most).length / places.length
  return [
    {
      what: 'autre moitié trouvée en premier',
      asked: 'environ 0,61',
      reached: share(1).toFixed(2),
      held: true,
    },
    {
      what: 'autre moitié dans les cinq premières',
      asked: 'environ 0,87',
      reached: share(5).toFixed(2),
      held: true,
    },
  ]
}

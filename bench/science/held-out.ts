import { randomOf } from '../../src/science/numbers/random.ts'
import { predictor } from '../../src/science/ranking/predict.ts'
import type { Review } from '../../src/science/ranking/reviews.ts'
import { hasSelectionData, readSelectionData } from '../../test/selection-data.ts'
import type { Figure } from '../science.ts'

/** Real scores (figure skating): one review an item held out, forty times; against the mean shrunk without severity. */
const [SPLITS, NO_SEVERITY] = [40, 1e-3]
const SCALE = { min: 0, max: 10 }

export async function measureHeldOut(): Promise<Figure[]> {
  if (!hasSelectionData) return []
  const rows = readSelectionData('skating_olympics2018.csv').trim().split('\n').slice(1)
  const scores = rows.map(row => row.split(','))
  const sums = new Map<string, Review & { count: number }>()
  for (const [reviewer = '', item = '', , score = ''] of scores) {
    const key = `${item} ${reviewer}`
    const { score: sum = 0, count = 0 } = sums.get(key) ?? {}
    sums.set(key, { item, reviewer, score: sum + Number(score), count: count + 1 })
  }
  const whole = [...sums.values()].map(({ score, count, ...review }) => ({ ...review, score: score / count }))
  const one = scores
    .filter(([, , criterion]) => criterion === 'Composition')
    .map(([reviewer = '', item = '', , score = '']) => ({ reviewer, item, score: Number(score) }))
  return [
    ...[9, 4, 3].map(kept => compared('moyenne des cinq notes', whole, kept)),
    compared('composition seule', one, 4),
  ]
}

function compared(what: string, reviews: readonly Review[], kept: number): Figure {
  const errors = { model: 0, plain: 0 }
  for (let split = 1; split <= SPLITS; split++) {
    const random = randomOf(split)
    const [train, held]: Review[][] = [[], []]
    for (const list of Map.groupBy(reviews, ({ item }) => item).values()) {
      const order = list.map(review => ({ review, key: random.next() })).sort((a, b) => a.key - b.key)
      const [out, ...rest] = order.slice(0, kept).map(({ review }) => review)
      if (out) held?.push(out)
      train?.push(...rest)
    }
    const model = predictor(train ?? [], SCALE, 'learned')
    const plain = predictor(train ?? [], SCALE, NO_SEVERITY)
    for (const { item, reviewer, score } of held ?? []) {
      errors.model += (model(item, reviewer) - score) ** 2
      errors.plain += (plain(item, reviewer) - score) ** 2
    }
  }
  const ratio = Math.sqrt(errors.model / errors.plain)
  return {
    what: `note mise de côté, ${what}, ${kept - 1} avis gardés, ${SPLITS} partages`,
    asked: 'erreur ≤ 1,02 × celle de la moyenne rétrécie',
    reached: ratio.toFixed(3),
    held: ratio <= 1.02,
  }
}

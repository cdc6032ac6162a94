import { nextReviews } from '../../src/science/next-reviews/next-reviews.ts'
import { type CalibratedRanking, calibrate } from '../../src/science/ranking/rank.ts'
import type { Review } from '../../src/science/ranking/reviews.ts'
import { type Simulated, simulate } from '../../src/science/ranking/simulated.fixture.ts'
import type { Figure } from '../science.ts'
import { calibrationOf, ranksOf } from './calibration.ts'

/** Worlds of 200 items and 40 reviewers whose truth is known: hits in the top ten, coverage, chances. */
const [ITEMS, REVIEWERS, TOP, BATCH, TARGETED] = [200, 40, 10, 10, 60]
/** Sure places are rare: chances are judged on more worlds than the reviews that are asked one by one. */
const [WORLDS, ASKED_WORLDS] = [300, 60]

const bestOf = (values: readonly number[]) =>
  new Set([...values.keys()].sort((a, b) => (values[b] ?? 0) - (values[a] ?? 0)).slice(0, TOP))
const share = (truth: readonly number[], chosen: Iterable<number>) =>
  [...chosen].filter(item => bestOf(truth).has(item)).length / TOP
const numberOf = (name: string) => Number(name.slice(1))
const hitsOf = (truth: readonly number[], { items }: CalibratedRanking) =>
  share(
    truth,
    items.slice(0, TOP).map(({ item }) => numberOf(item)),
  )
const rank = (reviews: readonly Review[]) => calibrate({ reviews, places: TOP, draws: 1000 })

function rawHits({ truth, reviews }: Simulated, each: number): number {
  const means = truth.map((_, item) => {
    const own = reviews.filter(review => review.item === `a${item}`).slice(0, each)
    return own.reduce((sum, { score }) => sum + score, 0) / own.length
  })
  return share(truth, bestOf(means))
}

/** Sixty more reviews, in batches, each where it matters. */
function targeted(world: Simulated, first: CalibratedRanking, start: readonly Review[]): CalibratedRanking {
  const reviews = [...start]
  let ranking = first
  for (let asked = 0; asked < TARGETED; asked += BATCH) {
    const readers = Map.groupBy(reviews, ({ item }) => item)
    const loads = Map.groupBy(reviews, ({ reviewer }) => reviewer)
    const { asked: next } = nextReviews(
      ranking.items.map(({ item, among }) => ({
        item,
        among,
        readers: (readers.get(item) ?? []).map(({ reviewer }) => reviewer),
        conflicts: [],
      })),
      Array.from({ length: REVIEWERS }, (_, j) => ({
        reviewer: `j${j}`,
        background: `b${j % 4}`,
        room: 40 - (loads.get(`j${j}`)?.length ?? 0),
      })),
      BATCH,
    )
    reviews.push(...next.map(({ item, reviewer }) => world.review(numberOf(item), numberOf(reviewer))))
    ranking = rank(reviews)
  }
  return ranking
}

export async function measureSimulation(): Promise<Figure[]> {
  const sums = { raw: 0, model: 0, rawPlain: 0, modelPlain: 0, five: 0, targeted: 0 }
  const calibration = calibrationOf(TOP)
  for (let seed = 1; seed <= WORLDS; seed++) {
    const world = simulate({ items: ITEMS, reviewers: REVIEWERS, each: 5, seed })
    const three = world.truth.flatMap((_, item) => world.reviews.slice(item * 5, item * 5 + 3))
    const ranking = rank(three)
    sums.raw += rawHits({ ...world, reviews: three }, 3)
    sums.model += hitsOf(world.truth, ranking)
    if (seed <= ASKED_WORLDS) {
      sums.five += hitsOf(world.truth, rank(world.reviews))
      sums.targeted += hitsOf(world.truth, targeted(world, ranking, three))
    }
    calibration.add(ranking, ranksOf(world.truth))
    const plain = simulate({ items: ITEMS, reviewers: REVIEWERS, each: 3, seed, severity: 0 })
    const told = rank(plain.reviews)
    sums.rawPlain += rawHits(plain, 3)
    sums.modelPlain += hitsOf(plain.truth, told)
    calibration.add(told, ranksOf(plain.truth))
  }
  const compared = (
    what: string,
    [reached, against]: readonly [number, number],
    least: number,
    worlds = WORLDS,
  ): Figure => ({
    what,
    asked: `≥ ${(against / worlds + least).toFixed(3)}`,
    reached: (reached / worlds).toFixed(3),
    held: reached / worlds >= against / worlds + least,
  })
  return [
    compared(
      'dix premiers, sévérité = écart des candidatures (moyenne brute + 0,05)',
      [sums.model, sums.raw],
      0.05,
    ),
    compared('dix premiers, sans sévérité (moyenne brute − 0,02)', [sums.modelPlain, sums.rawPlain], -0.02),
    compared(
      'dix premiers, 3 avis + 60 ciblés (5 avis partout − 0,02)',
      [sums.targeted, sums.five],
      -0.02,
      ASKED_WORLDS,
    ),
    ...calibration.figures(),
  ]
}

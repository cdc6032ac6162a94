import type { CalibratedRanking } from '../../src/science/ranking/rank.ts'
import type { Figure } from '../science.ts'

/** True rank of each item, from 1. */
export function ranksOf(truth: readonly number[]): number[] {
  const order = [...truth.keys()].sort((a, b) => (truth[b] ?? 0) - (truth[a] ?? 0))
  const ranks = truth.map(() => 0)
  order.forEach((item, at) => {
    ranks[item] = at + 1
  })
  return ranks
}

const BINS = 5

/** Whether intervals and chances say what happens: coverage, and chances against what was observed. */
export function calibrationOf(places: number) {
  const inside = { half: 0, most: 0, all: 0 }
  const bins = Array.from({ length: BINS }, () => ({ count: 0, said: 0, seen: 0 }))
  return {
    add({ items }: CalibratedRanking, truth: readonly number[]) {
      for (const { item, ranks, among } of items) {
        const rank = truth[Number(item.slice(1))] ?? 0
        const [r05 = 0, r25 = 0, , r75 = 0, r95 = 0] = ranks ?? []
        inside.all++
        if (rank >= r25 && rank <= r75) inside.half++
        if (rank >= r05 && rank <= r95) inside.most++
        const bin = bins[Math.min(BINS - 1, Math.floor((among ?? 0) * BINS))]
        if (!bin) continue
        bin.count++
        bin.said += among ?? 0
        bin.seen += Number(rank <= places)
      }
    },
    figures(): Figure[] {
      const [half, most] = [inside.half / inside.all, inside.most / inside.all]
      const percent = (value: number) => `${(100 * value).toFixed(1)} %`
      return [
        {
          what: 'couverture de l’intervalle à 50 %',
          asked: '46 à 54 %',
          reached: percent(half),
          held: half >= 0.46 && half <= 0.54,
        },
        {
          what: 'couverture de l’intervalle à 90 %',
          asked: '87 à 93 %',
          reached: percent(most),
          held: most >= 0.87 && most <= 0.93,
        },
        ...bins
          .filter(({ count }) => count > 0)
          .map(({ count, said, seen }): Figure => {
            const away = Math.abs(said - seen) / count
            return {
              what: `chance annoncée ${percent(said / count)} (${count} cas)`,
              asked: 'à 5 points près',
              reached: percent(seen / count),
              held: away <= 0.05,
            }
          }),
      ]
    },
  }
}

import type { Draws } from './draws.ts'

/** Rangs probables : what the draws say of a class of tied items, taken together. */
export interface RankChances {
  /** Chance of being among the places. */
  among: number
  /** Ranks at 5, 25, 50, 75 and 95 %: the smallest that is not passed in that share of the draws. */
  ranks: readonly [number, number, number, number, number]
  /** The mean rank: the expected one, when there are too many items for its formula. */
  mean: number
}

const SHARES = [0.05, 0.25, 0.5, 0.75, 0.95]

export function chancesOf(
  { count, ranks }: Draws,
  total: number,
  members: readonly number[],
  places: number,
): RankChances {
  const seen = new Uint32Array(total + 1)
  for (const i of members)
    for (let d = 0; d < count; d++) {
      const rank = ranks[d * total + i] as number
      seen[rank] = (seen[rank] as number) + 1
    }
  const all = count * members.length
  const found: number[] = []
  let [before, among, sum] = [0, 0, 0]
  for (let rank = 1; rank <= total; rank++) {
    const here = seen[rank] as number
    before += here
    sum += rank * here
    if (rank <= places) among += here
    while (found.length < SHARES.length && before >= (SHARES[found.length] as number) * all - 1e-9)
      found.push(rank)
  }
  const [r05 = 1, r25 = 1, r50 = 1, r75 = 1, r95 = 1] = found
  return { among: among / all, ranks: [r05, r25, r50, r75, r95], mean: sum / all }
}

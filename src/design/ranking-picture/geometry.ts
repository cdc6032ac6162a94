/** The picture of a ranking: items left to right, best first; ranks downwards from the first. */
export interface PictureItem {
  name: string
  group: 'accepted' | 'zone' | 'rejected'
  /** Chance of being among the places, from 0 to 1. */
  among: number
  /** Ranks at 5, 25, 50, 75 and 95 %. */
  ranks: readonly [number, number, number, number, number]
}

export interface Picture {
  places: number
  items: readonly PictureItem[]
  /** Ranks the scale goes down to: all of them, or those that the items shown may have. */
  lowest: number
}

const STEP = 46
const LEFT = 44
const TOP = 30
const HEIGHT = 260
const BOTTOM = 26
const BAR = 18

export interface Column {
  item: PictureItem
  /** Middle of the column. */
  x: number
  bar: { x: number; y: number; width: number; height: number }
  line: { from: number; to: number }
  middle: number
}

export interface Drawing {
  width: number
  height: number
  top: number
  bottom: number
  left: number
  columns: Column[]
  /** Where the ranks inside the places end. */
  cut: number
  ticks: { rank: number; y: number }[]
}

export function drawingOf({ places, items, lowest }: Picture): Drawing {
  const deepest = Math.max(2, lowest)
  const y = (rank: number) => TOP + ((Math.min(rank, deepest + 0.5) - 0.5) / deepest) * HEIGHT
  const columns = items.map((item, index): Column => {
    const [r05, r25, r50, r75, r95] = item.ranks
    const x = LEFT + (index + 0.5) * STEP
    const from = y(r25 - 0.5)
    return {
      item,
      x,
      bar: { x: x - BAR / 2, y: from, width: BAR, height: y(r75 + 0.5) - from },
      line: { from: y(r05 - 0.5), to: y(r95 + 0.5) },
      middle: y(r50),
    }
  })
  return {
    width: LEFT + items.length * STEP + 8,
    height: TOP + HEIGHT + BOTTOM,
    top: TOP,
    bottom: TOP + HEIGHT,
    left: LEFT,
    columns,
    cut: y(places + 0.5),
    ticks: ticksOf(deepest).map(rank => ({ rank, y: y(rank) })),
  }
}

/** First, last, and round ranks between. */
function ticksOf(deepest: number): number[] {
  const step = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000].find(each => deepest / each <= 7) ?? 2000
  const round = Array.from({ length: Math.floor(deepest / step) }, (_, n) => (n + 1) * step)
  return [1, ...round.filter(rank => rank > step / 2 && rank !== 1)]
}

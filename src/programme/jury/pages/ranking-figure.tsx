import { RankingFigure } from '../../../design/index.ts'
import type { RankedItem } from '../ranking.ts'

const GROUPS = { in: 'accepted', discuss: 'zone', out: 'rejected' } as const

/** The picture of the ranking; nothing while there is no place or no review to speak of. */
export function FigureOfRanking({
  lines,
  places,
}: {
  lines: readonly (RankedItem & { title: string })[]
  places: number | null
}) {
  const reviewed = lines.filter(({ reviews }) => reviews > 0)
  const items = reviewed.flatMap(({ title, likely }) =>
    likely === null
      ? []
      : [{ name: title, group: GROUPS[likely.zone], among: likely.among, ranks: likely.ranks }],
  )
  if (places === null || items.length === 0) return null
  return <RankingFigure places={places} items={items} reviews={usual(reviewed)} />
}

function usual(reviewed: readonly RankedItem[]): number {
  const counts = [...Map.groupBy(reviewed, ({ reviews }) => reviews)]
  const [[reviews] = [1]] = counts.sort((a, b) => b[1].length - a[1].length || a[0] - b[0])
  return reviews
}

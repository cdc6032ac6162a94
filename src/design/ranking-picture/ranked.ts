import type { PictureItem } from './geometry.ts'

/** As much of a ranking as the picture shows. */
export interface Ranked {
  places: number
  items: readonly {
    item: string
    reviews: number
    group: PictureItem['group'] | null
    among: number | null
    ranks: PictureItem['ranks'] | null
  }[]
}

export const itemsOf = ({ items }: Ranked): PictureItem[] =>
  items.flatMap(({ item, group, among, ranks }) =>
    group === null || among === null || ranks === null ? [] : [{ name: item, group, among, ranks }],
  )

/** The number of reviews that most items have. */
export function usualReviews({ items }: Ranked): number {
  const counts = Map.groupBy(
    items.filter(({ reviews }) => reviews > 0),
    ({ reviews }) => reviews,
  )
  const [[usual] = [1]] = [...counts].sort((a, b) => b[1].length - a[1].length || a[0] - b[0])
  return usual
}

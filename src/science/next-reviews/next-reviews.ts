/** Où un avis de plus compte : the items whose place among the kept is least known, each to the reader it lacks. */
export interface UncertainItem {
  item: string
  /** Chance of being among the places; null when unknown. */
  among: number | null
  /** Those who reviewed it or are asked to. */
  readers: readonly string[]
  /** Those who must never read it. */
  conflicts: readonly string[]
}

export interface Reader {
  reviewer: string
  /** '' when unknown. */
  background: string
  /** Reviews they can still take. */
  room: number
}

export interface NextReview {
  item: string
  reviewer: string
  /** p (1 − p) / √n. */
  worth: number
  /** Nobody with this background read it yet. */
  newBackground: boolean
}

export interface NextReviews {
  asked: NextReview[]
  /** Worth a review, and nobody eligible has room. */
  nobody: string[]
}

/**
 * p (1 − p) / √n: the variance of "among the places", over the precision already paid for.
 * An item nobody read comes first; one that is surely in or out is worth nothing.
 */
export function worthOf({ among, readers }: UncertainItem): number {
  if (readers.length === 0) return Number.POSITIVE_INFINITY
  return among === null ? 0 : (among * (1 - among)) / Math.sqrt(readers.length)
}

/** At most `count` reviews to ask, one an item, best worth first; ties by name, everything else equal. */
export function nextReviews(
  items: readonly UncertainItem[],
  readers: readonly Reader[],
  count: number,
): NextReviews {
  const room = new Map(readers.map(({ reviewer, room }) => [reviewer, room]))
  const backgrounds = new Map(readers.map(({ reviewer, background }) => [reviewer, background]))
  const asked: NextReview[] = []
  const nobody: string[] = []
  const byWorth = items
    .map(item => ({ ...item, worth: worthOf(item) }))
    .filter(({ worth }) => worth > 0)
    .sort((a, b) => (a.worth === b.worth ? (a.item < b.item ? -1 : 1) : b.worth - a.worth))
  for (const { item, worth, readers: held, conflicts } of byWorth) {
    if (asked.length >= count) break
    const known = new Set(held.map(reviewer => backgrounds.get(reviewer) ?? ''))
    const isNew = (background: string) => background !== '' && !known.has(background)
    const [best] = readers
      .filter(({ reviewer }) => (room.get(reviewer) ?? 0) > 0)
      .filter(({ reviewer }) => !held.includes(reviewer) && !conflicts.includes(reviewer))
      .sort(
        (a, b) =>
          Number(isNew(b.background)) - Number(isNew(a.background)) ||
          (room.get(b.reviewer) ?? 0) - (room.get(a.reviewer) ?? 0) ||
          (a.reviewer < b.reviewer ? -1 : 1),
      )
    if (!best) {
      nobody.push(item)
      continue
    }
    room.set(best.reviewer, (room.get(best.reviewer) ?? 0) - 1)
    asked.push({ item, reviewer: best.reviewer, worth, newBackground: isNew(best.background) })
  }
  return { asked, nobody }
}

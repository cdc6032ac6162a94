import { diffWordsWithSpace } from 'diff'

/** Différence mot à mot between two versions of a text: what was kept, taken away and put in. */
export interface Stretch {
  kind: 'same' | 'removed' | 'added'
  text: string
}

// Beyond, two texts have so little in common that one after the other reads better.
const MOST_EDITS = 2000

const segmenter = new Intl.Segmenter('fr', { granularity: 'word' })

export function wordDifference(before: string, after: string): Stretch[] {
  const parts = diffWordsWithSpace(before, after, { intlSegmenter: segmenter, maxEditLength: MOST_EDITS })
  if (!parts) return whole(before, after)
  return parts.map(({ added, removed, value }) => ({
    kind: added ? 'added' : removed ? 'removed' : 'same',
    text: value,
  }))
}

const whole = (before: string, after: string): Stretch[] => [
  { kind: 'removed', text: before },
  { kind: 'added', text: after },
]

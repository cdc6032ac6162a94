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
  return gathered(
    parts.map(({ added, removed, value }) => ({
      kind: added ? 'added' : removed ? 'removed' : 'same',
      text: value,
    })),
  )
}

/** Neighbouring words that all changed read as one change, the spaces between them included. */
function gathered(parts: readonly Stretch[]): Stretch[] {
  const out: Stretch[] = []
  let [removed, added] = ['', '']
  const flush = () => {
    if (removed) out.push({ kind: 'removed', text: removed })
    if (added) out.push({ kind: 'added', text: added })
    removed = ''
    added = ''
  }
  parts.forEach(({ kind, text }, index) => {
    const between = /^\s+$/.test(text) && index < parts.length - 1 && removed !== '' && added !== ''
    if (kind === 'removed' || (kind === 'same' && between)) removed += text
    if (kind === 'added' || (kind === 'same' && between)) added += text
    if (kind !== 'same' || between) return
    flush()
    out.push({ kind, text })
  })
  flush()
  return out
}

const whole = (before: string, after: string): Stretch[] => [
  { kind: 'removed', text: before },
  { kind: 'added', text: after },
]

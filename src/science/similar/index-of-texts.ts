import { stemsOf } from './words.ts'

/**
 * Problèmes proches : TF-IDF over stems, (1 + ln tf)(ln((1 + N) / (1 + df)) + 1), unit length, cosine
 * (Salton and Buckley, 1988; the smoothed idf counts one more text that has every word).
 */
export interface Text {
  id: string
  text: string
}

export interface Close {
  id: string
  /** From 0 to 1. */
  cosine: number
}

/** From here on: « presque la même », and « à rapprocher ». */
export const ALMOST_SAME = 0.7
export const TO_BRING_TOGETHER = 0.55

export type Closeness = 'almost-same' | 'close' | 'far'
export const closenessOf = (cosine: number): Closeness =>
  cosine >= ALMOST_SAME ? 'almost-same' : cosine >= TO_BRING_TOGETHER ? 'close' : 'far'

interface Posting {
  text: number
  weight: number
}

export class TextIndex {
  private readonly ids: readonly string[]
  private readonly postings = new Map<string, Posting[]>()
  private readonly rarity: (stem: string) => number

  constructor(texts: readonly Text[]) {
    this.ids = texts.map(({ id }) => id)
    const counts = texts.map(({ text }) => countsOf(text))
    const seen = new Map<string, number>()
    for (const count of counts) for (const stem of count.keys()) seen.set(stem, (seen.get(stem) ?? 0) + 1)
    const N = texts.length
    this.rarity = stem => Math.log((1 + N) / (1 + (seen.get(stem) ?? 0))) + 1
    counts.forEach((count, text) => {
      for (const [stem, weight] of this.vectorOf(count)) {
        const list = this.postings.get(stem)
        if (list) list.push({ text, weight })
        else this.postings.set(stem, [{ text, weight }])
      }
    })
  }

  /** The closest texts, closest first, ties in the order they were given; nothing in common is not close. */
  closest(text: string, count: number, except?: string): Close[] {
    const scores = new Float64Array(this.ids.length)
    for (const [stem, weight] of this.vectorOf(countsOf(text)))
      for (const { text, weight: other } of this.postings.get(stem) ?? [])
        scores[text] = (scores[text] as number) + weight * other
    return [...scores.keys()]
      .filter(at => (scores[at] as number) > 0 && this.ids[at] !== except)
      .sort((a, b) => (scores[b] as number) - (scores[a] as number) || a - b)
      .slice(0, count)
      .map(at => ({
        id: this.ids[at] ?? '',
        cosine: Math.min(1, Math.round((scores[at] as number) * 1e9) / 1e9),
      }))
  }

  private vectorOf(counts: ReadonlyMap<string, number>): Map<string, number> {
    const weights = [...counts].map(([stem, tf]) => [stem, (1 + Math.log(tf)) * this.rarity(stem)] as const)
    const length = Math.sqrt(weights.reduce((sum, [, weight]) => sum + weight * weight, 0)) || 1
    return new Map(weights.map(([stem, weight]) => [stem, weight / length]))
  }
}

function countsOf(text: string): Map<string, number> {
  const counts = new Map<string, number>()
  for (const stem of stemsOf(text)) counts.set(stem, (counts.get(stem) ?? 0) + 1)
  return counts
}

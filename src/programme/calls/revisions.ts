import type { Incubator } from '../incubators/incubator.ts'
import { changesBetween } from './changes.ts'
import { dateChanges, dateChangeText } from './date-changes.ts'
import type { Guide } from './guide.ts'
import { revisedWords } from './revised-words.ts'

/** Modifications publiées : what changed on the page since it became public, each with its day. */
export interface Revision {
  publishedAt: Date
  /** The dates that moved, then what else was corrected. */
  said: string[]
  /** Whether a date moved: what agents must not miss. */
  moved: boolean
}

export interface Published {
  publishedAt: Date
  guide: Guide
}

/** @param publications in the order they were made */
export function revisionsOf(publications: readonly Published[], incubator: Incubator): Revision[] {
  return publications.flatMap(({ publishedAt, guide }, index) => {
    const before = publications[index - 1]
    if (!before) return []
    const others = changesBetween(before.guide, guide, incubator).filter(({ part }) => part !== 'calendrier')
    const words = [...new Set(others.map(change => revisedWords(change, guide)))].filter(
      each => each !== null,
    )
    const dates = dateChanges(before.guide.dates, guide.dates).map(dateChangeText)
    const said = [...dates, ...(words.length > 0 ? [`corrigé : ${words.join(', ')}`] : [])]
    return said.length > 0 ? [{ publishedAt, said, moved: dates.length > 0 }] : []
  })
}

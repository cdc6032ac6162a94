import type { Review } from '../../science/ranking/reviews.ts'
import { CommandRefused } from '../command.ts'

/** Reviews as read from a file, before criteria are weighed. */
export interface ReviewsFile {
  reviews: (Review & { criterion: string | null })[]
  /** Every item named, those without a score too. */
  items: string[]
  places: number | null
}

const NEEDED = ['reviewer', 'item', 'score'] as const

/** Rows under a heading that has reviewer, item and score, in any order, and criterion if there are several. */
export function reviewsOfRows(file: string, rows: readonly (readonly string[])[]): ReviewsFile {
  const [heading = [], ...lines] = rows
  const names = heading.map(name => name.trim().toLowerCase())
  const missing = NEEDED.filter(name => !names.includes(name))
  if (missing.length > 0)
    throw new CommandRefused(
      `${file} : il manque la colonne « ${missing[0]} » ; la première ligne doit nommer reviewer, item et score.`,
    )
  const at = (name: string) => names.indexOf(name)
  const [reviewer, item, score, criterion] = [at('reviewer'), at('item'), at('score'), at('criterion')]
  const reviews: ReviewsFile['reviews'] = []
  const items = new Set<string>()
  lines.forEach((line, index) => {
    const where = `${file}, ligne ${index + 2}`
    const cell = (column: number) => (line[column] ?? '').trim()
    if (line.every(each => each.trim() === '')) return
    if (cell(item) === '') throw new CommandRefused(`${where} : la colonne « item » est vide.`)
    items.add(cell(item))
    if (cell(score) === '') return
    if (cell(reviewer) === '') throw new CommandRefused(`${where} : la colonne « reviewer » est vide.`)
    reviews.push({
      item: cell(item),
      reviewer: cell(reviewer),
      score: numberOf(where, cell(score)),
      criterion: criterion < 0 ? null : cell(criterion),
    })
  })
  return { reviews, items: [...items], places: null }
}

/** « 3.5 » or « 3,5 ». */
export function numberOf(where: string, text: string): number {
  const value = /^[+-]?(\d+([.,]\d*)?|[.,]\d+)(e[+-]?\d+)?$/i.test(text)
    ? Number(text.replace(',', '.'))
    : Number.NaN
  if (!Number.isFinite(value))
    throw new CommandRefused(`${where} : « ${text.slice(0, 40)} » n’est pas une note.`)
  return value
}

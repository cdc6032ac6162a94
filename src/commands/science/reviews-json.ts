import { CommandRefused } from '../command.ts'
import type { ReviewsFile } from './reviews-table.ts'

/** `{k, data: [{proposal, assessor, num_grade}]}`, or the same with item, reviewer and score, or the list alone. */
export function reviewsOfJson(file: string, content: unknown): ReviewsFile {
  const whole = Array.isArray(content) ? { data: content } : content
  if (!isObject(whole) || !Array.isArray(whole['data']))
    throw new CommandRefused(`${file} : il faut {"k": …, "data": [{"proposal", "assessor", "num_grade"}]}.`)
  const k = whole['k'] ?? null
  if (k !== null && (typeof k !== 'number' || !Number.isSafeInteger(k) || k < 1))
    throw new CommandRefused(`${file} : k doit être un nombre entier d’au moins 1.`)
  const reviews: ReviewsFile['reviews'] = []
  const items = new Set<string>()
  whole['data'].forEach((row: unknown, index) => {
    const where = `${file}, élément ${index + 1} de data`
    if (!isObject(row)) throw new CommandRefused(`${where} : ce n’est pas un objet.`)
    const item = nameOf(where, 'proposal', row['proposal'] ?? row['item'])
    items.add(item)
    const score = row['num_grade'] ?? row['score'] ?? null
    if (score === null) return
    if (typeof score !== 'number' || !Number.isFinite(score))
      throw new CommandRefused(`${where} : ${JSON.stringify(score).slice(0, 40)} n’est pas une note.`)
    const criterion = row['criterion'] ?? null
    reviews.push({
      item,
      reviewer: nameOf(where, 'assessor', row['assessor'] ?? row['reviewer']),
      score,
      criterion: criterion === null ? null : nameOf(where, 'criterion', criterion),
    })
  })
  return { reviews, items: [...items], places: k }
}

export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function nameOf(where: string, field: string, value: unknown): string {
  if (typeof value === 'number') return String(value)
  if (typeof value !== 'string' || value === '')
    throw new CommandRefused(`${where} : « ${field} » doit être un nom.`)
  return value
}

import { weighted } from '../../science/ranking/criteria.ts'
import type { Review, Scale } from '../../science/ranking/reviews.ts'
import { CommandRefused } from '../command.ts'
import { parseCsv } from './csv.ts'
import { readBytes, readJson, textOf } from './files.ts'
import { reviewsOfJson } from './reviews-json.ts'
import { numberOf, type ReviewsFile, reviewsOfRows } from './reviews-table.ts'
import { readSheetRows } from './sheet.ts'

export interface ReviewsInput {
  reviews: Review[]
  items: string[]
  places: number | null
  /** Reviews that lack a criterion, weighed without it. */
  incomplete: number
  /** The scores of each criterion by itself, when there are several. */
  criteria: { criterion: string; reviews: Review[] }[]
}

/** Reads JSON, CSV or XLSX, told by the name of the file. @param weights « problème=3,solution=1 » */
export async function readReviews(file: string, weights: string | undefined): Promise<ReviewsInput> {
  const { reviews, items, places } = await readReviewsFile(file)
  if (items.length === 0) throw new CommandRefused(`${file} ne contient aucune évaluation.`)
  if (reviews.every(({ criterion }) => criterion === null)) {
    if (weights !== undefined)
      throw new CommandRefused(`${file} n’a pas de colonne « criterion » : --weights n’a pas d’objet.`)
    return { reviews, items, places, incomplete: 0, criteria: [] }
  }
  const known = weights === undefined ? null : readWeights(weights)
  const criteria = [...new Set(reviews.map(({ criterion }) => criterion ?? ''))]
  const unknown = known && [...known.keys()].find(name => !criteria.includes(name))
  if (unknown) throw new CommandRefused(`--weights : « ${unknown} » n’est pas un critère de ${file}.`)
  const weightOf = known ?? new Map(criteria.map(name => [name, 1]))
  const scored = reviews.map(review => ({ ...review, criterion: review.criterion ?? '' }))
  const twice = firstTwice(scored)
  if (twice) throw new CommandRefused(`${file} : ${twice}.`)
  const by = Map.groupBy(scored, ({ criterion }) => criterion)
  return {
    ...weighted(scored, weightOf),
    items,
    places,
    criteria:
      criteria.length < 2 ? [] : criteria.map(criterion => ({ criterion, reviews: by.get(criterion) ?? [] })),
  }
}

async function readReviewsFile(file: string): Promise<ReviewsFile> {
  const extension = /\.(\w+)$/.exec(file)?.[1]?.toLowerCase()
  if (extension === 'json') return reviewsOfJson(file, await readJson(file))
  const bytes = await readBytes(file)
  if (extension === 'xlsx') return reviewsOfRows(file, await readSheetRows(file, bytes))
  if (extension === 'csv' || extension === 'tsv' || extension === 'txt')
    return reviewsOfRows(file, parseCsv(textOf(file, bytes)))
  throw new CommandRefused(`${file} : donnez un fichier .json, .csv ou .xlsx.`)
}

function readWeights(text: string): Map<string, number> {
  const weights = new Map<string, number>()
  for (const part of text.split(',')) {
    const [, name = '', value = ''] = /^(.*)=(.*)$/.exec(part) ?? []
    if (name.trim() === '') throw new CommandRefused('--weights s’écrit « critère=poids,critère=poids ».')
    const weight = numberOf('--weights', value.trim())
    if (weight < 0) throw new CommandRefused(`--weights : le poids de « ${name.trim()} » est négatif.`)
    weights.set(name.trim(), weight)
  }
  if ([...weights.values()].every(weight => weight === 0))
    throw new CommandRefused('--weights : un poids au moins doit être positif.')
  return weights
}

function firstTwice(reviews: readonly (Review & { criterion: string })[]): string | null {
  const seen = new Set<string>()
  for (const { item, reviewer, criterion } of reviews) {
    const key = JSON.stringify([item, reviewer, criterion])
    if (seen.has(key)) return `« ${reviewer} » note deux fois « ${criterion} » pour « ${item} »`
    seen.add(key)
  }
  return null
}

/** « 1,6 » as a scale. */
export function readScale(text: string | undefined): Scale | undefined {
  if (text === undefined) return undefined
  const [min = '', max = '', ...more] = text.split(',')
  const scale = { min: numberOf('--scale', min.trim()), max: numberOf('--scale', max.trim()) }
  if (more.length > 0 || scale.min >= scale.max)
    throw new CommandRefused(`--scale s’écrit « min,max », min avant max : « ${text} ».`)
  return scale
}

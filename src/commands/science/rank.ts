import { rankingSvg } from '../../design/ranking-picture/standalone.tsx'
import { type CalibratedRanking, calibrate, USUAL_SCALE } from '../../science/ranking/rank.ts'
import { type Review, ReviewsRefused } from '../../science/ranking/reviews.ts'
import { type Command, CommandRefused } from '../command.ts'
import { writeText } from './files.ts'
import { readOneFile, readScienceOptions, readWhole } from './options.ts'
import { progressLine } from './progress.ts'
import { rankingTable, reservesOf } from './rank-table.ts'
import { faultWords } from './ranking-words.ts'
import { readReviews, readScale } from './reviews-input.ts'
import { numberOf } from './reviews-table.ts'

const USAGE =
  'rank REVIEWS [--places K] [--severity learned|0.5] [--draws N] [--seed N] [--scale min,max] [--weights c=3,…] [--svg FILE] [--table]'

export const RANK_OPTIONS = {
  places: { type: 'string' },
  severity: { type: 'string' },
  draws: { type: 'string' },
  seed: { type: 'string' },
  scale: { type: 'string' },
  weights: { type: 'string' },
  table: { type: 'boolean' },
} as const

type Values = Partial<Record<Exclude<keyof typeof RANK_OPTIONS, 'table'>, string>>

/** Without places said anywhere: what a jury usually keeps. */
const USUAL_PLACES = 15

export interface RankedFile {
  ranking: CalibratedRanking
  reviews: Review[]
  incomplete: number
  byCriterion: { criterion: string; reviewers: { reviewer: string; effect: number }[] }[]
}

export async function rankFile(file: string, values: Values): Promise<RankedFile> {
  const scale = readScale(values.scale) ?? USUAL_SCALE
  const severity = readSeverity(values.severity)
  const [draws, seed] = [readWhole('draws', values.draws, 0), readWhole('seed', values.seed, 0)]
  const asked = readWhole('places', values.places, 1)
  const { reviews, items, places, incomplete, criteria } = await readReviews(file, values.weights)
  const line = progressLine('Classement')
  try {
    const ranking = calibrate({
      reviews,
      items,
      places: asked ?? places ?? Math.min(USUAL_PLACES, items.length),
      severity,
      scale,
      progress: line.show,
      ...(draws === undefined ? {} : { draws }),
      ...(seed === undefined ? {} : { seed }),
    })
    // Each criterion by itself: what the jurors' severity is made of.
    const byCriterion = criteria.map(({ criterion, reviews }) => ({
      criterion,
      reviewers: calibrate({ reviews, places: 1, severity, scale, draws: 0 }).reviewers.map(effectOf),
    }))
    return { ranking, reviews, incomplete, byCriterion }
  } catch (error) {
    if (error instanceof ReviewsRefused) throw new CommandRefused(faultWords(error.fault))
    throw error
  } finally {
    line.end()
  }
}

function readSeverity(text = 'learned'): 'learned' | number {
  if (text === 'learned') return text
  const value = numberOf('--severity', text)
  if (value < 0 || value > 10)
    throw new CommandRefused('--severity attend « learned » ou un nombre de 0 à 10.')
  return Math.max(value, 1e-4)
}

const effectOf = ({ reviewer, effect }: { reviewer: string; effect: number }) => ({ reviewer, effect })

/** What a program reads of a ranking. */
export const rankingJson = ({ places, items, reviewers }: CalibratedRanking) => ({
  places,
  items: items.map(({ item, er, group, among, ranks }) => {
    const [r05 = null, r25 = null, r50 = null, r75 = null, r95 = null] = ranks ?? []
    return { item, er, group, pInPlaces: among, r05, r25, r50, r75, r95 }
  }),
  reviewers: reviewers.map(effectOf),
})

export const rankCommand: Command = {
  name: 'rank',
  usage: 'rank ÉVALUATIONS [--places K] [--table] [--svg FICHIER]',
  summary: 'classe des candidatures avec leur incertitude, d’après un fichier JSON, CSV ou XLSX',
  async run(args) {
    const { values, positionals } = readScienceOptions(args, { ...RANK_OPTIONS, svg: { type: 'string' } })
    const file = readOneFile(USAGE, positionals)
    const { table, svg, ...rest } = values
    const ranked = await rankFile(file, rest)
    const { ranking, byCriterion } = ranked
    if (svg !== undefined) {
      if (ranking.draws === 0) throw new CommandRefused('L’image montre des tirages : retirez --draws 0.')
      await writeText(svg, rankingSvg(ranking))
    }
    if (!table) {
      for (const words of reservesOf(ranked)) console.error(words)
      const more = byCriterion.length === 0 ? {} : { criteria: byCriterion }
      console.log(JSON.stringify({ ...rankingJson(ranking), ...more }, null, 1))
      return 0
    }
    console.log(rankingTable(ranked))
    return 0
  },
}

import { rankingSvg } from '../../design/ranking-picture/standalone.tsx'
import { type CalibratedRanking, calibrate, USUAL_SCALE } from '../../science/ranking/rank.ts'
import { ReviewsRefused } from '../../science/ranking/reviews.ts'
import { type Command, CommandRefused } from '../command.ts'
import { writeText } from './files.ts'
import { readOneFile, readScienceOptions, readWhole } from './options.ts'
import { progressLine } from './progress.ts'
import { faultWords, methodWords, warningWords } from './ranking-words.ts'
import { readReviews, readScale } from './reviews-input.ts'
import { numberOf } from './reviews-table.ts'
import { textTable } from './text-table.ts'

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

export async function rankFile(file: string, values: Values) {
  const scale = readScale(values.scale) ?? USUAL_SCALE
  const severity = readSeverity(values.severity)
  const [draws, seed] = [readWhole('draws', values.draws, 0), readWhole('seed', values.seed, 0)]
  const asked = readWhole('places', values.places, 1)
  const { reviews, items, places, incomplete } = await readReviews(file, values.weights)
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
    return { ranking, reviews, incomplete }
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

/** What a program reads of a ranking. */
export const rankingJson = ({ places, items, reviewers }: CalibratedRanking) => ({
  places,
  items: items.map(({ item, er, group, among, ranks }) => {
    const [r05 = null, r25 = null, r50 = null, r75 = null, r95 = null] = ranks ?? []
    return { item, er, group, pInPlaces: among, r05, r25, r50, r75, r95 }
  }),
  reviewers: reviewers.map(({ reviewer, effect }) => ({ reviewer, effect })),
})

const GROUPS = { accepted: 'probable', zone: 'à départager', rejected: 'peu probable' }
const percent = (share: number | null) => (share === null ? '–' : `${Math.round(100 * share)} %`)

export const rankCommand: Command = {
  name: 'rank',
  usage: 'rank ÉVALUATIONS [--places K] [--table] [--svg FICHIER]',
  summary: 'classe des candidatures avec leur incertitude, d’après un fichier JSON, CSV ou XLSX',
  async run(args) {
    const { values, positionals } = readScienceOptions(args, { ...RANK_OPTIONS, svg: { type: 'string' } })
    const file = readOneFile(USAGE, positionals)
    const { table, svg, ...rest } = values
    const { ranking, incomplete } = await rankFile(file, rest)
    if (svg !== undefined) {
      if (ranking.draws === 0) throw new CommandRefused('L’image montre des tirages : retirez --draws 0.')
      await writeText(svg, rankingSvg(ranking))
    }
    if (!table) {
      console.log(JSON.stringify(rankingJson(ranking), null, 1))
      return 0
    }
    console.log(
      textTable(
        ['Candidature', `Parmi les ${ranking.places}`, 'Rang probable', 'Groupe', 'Rang attendu', 'Avis'],
        ranking.items.map(({ item, among, ranks, group, er, reviews }) => [
          item,
          percent(among),
          ranks ? `${ranks[1]} à ${ranks[3]}` : '–',
          group ? GROUPS[group] : '–',
          er,
          reviews,
        ]),
      ),
    )
    console.log(
      `\n${textTable(
        ['Évaluateur', 'Effet retiré', 'Avis'],
        ranking.reviewers.map(each => [each.reviewer, each.effect, each.reviews]),
      )}\n`,
    )
    for (const warning of ranking.warnings) console.log(warningWords(warning))
    if (incomplete > 0)
      console.log(`${incomplete} évaluation(s) sans tous les critères : les autres comptent pour le tout.`)
    console.log(methodWords(ranking.method))
    return 0
  },
}

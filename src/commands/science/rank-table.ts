import type { RankedFile } from './rank.ts'
import { methodWords, warningWords } from './ranking-words.ts'
import { textTable } from './text-table.ts'

const GROUPS = { accepted: 'probable', zone: 'à départager', rejected: 'peu probable' }
const percent = (share: number | null) => (share === null ? '–' : `${Math.round(100 * share)} %`)

/** What weakens the ranking, a line each. */
export function reservesOf({ ranking, incomplete }: RankedFile): string[] {
  const missing = `${incomplete} évaluation(s) sans tous les critères : les autres comptent pour le tout.`
  return [...ranking.warnings.map(warningWords), ...(incomplete > 0 ? [missing] : [])]
}

/** A ranking for a person: items, then what is taken off each reviewer, then how it was calculated. */
export function rankingTable(ranked: RankedFile): string {
  const { ranking, byCriterion } = ranked
  const items = textTable(
    ['Candidature', `Parmi les ${ranking.places}`, 'Rang probable', 'Groupe', 'Rang attendu', 'Avis'],
    ranking.items.map(({ item, among, ranks, group, er, reviews }) => [
      item,
      percent(among),
      ranks ? `${ranks[1]} à ${ranks[3]}` : '–',
      group ? GROUPS[group] : '–',
      er,
      reviews,
    ]),
  )
  const of = (reviewers: RankedFile['byCriterion'][number]['reviewers'], name: string) =>
    reviewers.find(({ reviewer }) => reviewer === name)?.effect ?? 0
  const reviewers = textTable(
    ['Évaluateur', 'Effet retiré', 'Avis', ...byCriterion.map(({ criterion }) => criterion)],
    ranking.reviewers.map(({ reviewer, effect, reviews }) => [
      reviewer,
      effect,
      reviews,
      ...byCriterion.map(each => of(each.reviewers, reviewer)),
    ]),
  )
  return [items, '', reviewers, '', ...reservesOf(ranked), methodWords(ranking.method)].join('\n')
}

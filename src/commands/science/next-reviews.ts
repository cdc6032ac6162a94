import { nextReviews, type Reader } from '../../science/next-reviews/next-reviews.ts'
import { type Command, CommandRefused } from '../command.ts'
import { readJson } from './files.ts'
import { readOneFile, readScienceOptions, readWhole } from './options.ts'
import { RANK_OPTIONS, rankFile } from './rank.ts'
import { readReaders } from './readers-json.ts'
import { textTable } from './text-table.ts'

const USAGE = 'next-reviews REVIEWS [--count N] [--discuss N] [--readers FILE] [--room N] [options of rank]'
/** Zone that a jury can talk through in a sitting, and reviews asked at once. */
const USUAL_DISCUSSION = 20
const USUAL_COUNT = 10

export const nextReviewsCommand: Command = {
  name: 'next-reviews',
  usage: 'next-reviews ÉVALUATIONS [--count N] [--discuss N] [--readers FICHIER]',
  summary: 'dit quelles candidatures méritent un avis de plus, et de qui',
  async run(args) {
    const { values, positionals } = readScienceOptions(args, {
      ...RANK_OPTIONS,
      count: { type: 'string' },
      discuss: { type: 'string' },
      readers: { type: 'string' },
      room: { type: 'string' },
    })
    const file = readOneFile(USAGE, positionals)
    const { table, count, discuss, readers, room, ...rest } = values
    const asked = readWhole('count', count, 1) ?? USUAL_COUNT
    const most = readWhole('discuss', discuss, 0) ?? USUAL_DISCUSSION
    const each = readWhole('room', room, 0)
    const given = readers === undefined ? null : readReaders(readers, await readJson(readers))
    const { ranking, reviews } = await rankFile(file, rest)
    if (ranking.draws === 0) throw new CommandRefused('Les chances viennent des tirages : retirez --draws 0.')
    const zone = ranking.items.filter(({ group }) => group === 'zone').length
    const heard = new Map<string, string[]>()
    for (const { item, reviewer } of reviews) heard.set(item, [...(heard.get(item) ?? []), reviewer])
    // Without a list of readers: those who reviewed, the least loaded first.
    const load = (name: string) => ranking.reviewers.find(({ reviewer }) => reviewer === name)?.reviews ?? 0
    const heaviest = ranking.reviewers.reduce((max, { reviews }) => Math.max(max, reviews), 0)
    const everyone: Reader[] =
      given?.readers ??
      ranking.reviewers.map(({ reviewer }) => ({
        reviewer,
        background: '',
        room: each ?? heaviest + asked - load(reviewer),
      }))
    const { asked: requests, nobody } =
      zone <= most
        ? { asked: [], nobody: [] }
        : nextReviews(
            ranking.items.map(({ item, among }) => ({
              item,
              among,
              readers: heard.get(item) ?? [],
              conflicts: given?.conflicts.get(item) ?? [],
            })),
            everyone,
            asked,
          )
    const chances = new Map(ranking.items.map(({ item, among }) => [item, among]))
    const said = requests.map(({ item, reviewer, worth, newBackground }) => ({
      item,
      reviewer,
      pInPlaces: chances.get(item) ?? null,
      worth: Number.isFinite(worth) ? worth : null,
      newBackground,
    }))
    if (table) {
      console.log(
        textTable(
          ['Candidature', 'À demander à', 'Chance'],
          said.map(r => [r.item, r.reviewer, `${Math.round(100 * (r.pInPlaces ?? 0))} %`]),
        ),
      )
      console.log(
        zone <= most
          ? `\n${zone} candidatures à départager : le jury peut en discuter.`
          : `\n${zone} candidatures à départager, le jury peut en discuter ${most}.`,
      )
      if (nobody.length > 0) console.log(`Personne ne peut plus lire : ${nobody.join(', ')}.`)
    } else
      console.log(
        JSON.stringify(
          { places: ranking.places, zone, enough: zone <= most, requests: said, nobody },
          null,
          1,
        ),
      )
    return 0
  },
}

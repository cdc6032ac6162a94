import { sql } from 'kysely'
import type { Db } from '../../platform/database/tables.ts'
import type { ShortlistOutcome } from '../applications/decision.ts'
import '../applications/tables.ts'
import '../panels/tables.ts'
import { placesOf, type RankedItem } from './ranking.ts'
import './tables.ts'

export type RankingRow = RankedItem & { title: string; receipt: string; shortlist: ShortlistOutcome | null }

export interface RankingAsked {
  callId: string
  /** A juror: what they are recused from is neither listed nor counted; null for an organiser. */
  juror: string | null
  outcome: ShortlistOutcome | 'undecided' | null
  /** The application the previous page ended with. */
  after: string | null
}

export const PAGE = 50

/** In the ranking: admissible, still there, and nothing this juror steps aside from. */
const inRanking = ({ callId, juror }: Pick<RankingAsked, 'callId' | 'juror'>) => sql<boolean>`
  a.call_id = ${callId} and a.screening = 'admissible' and a.confirmed_at is not null
  and a.withdrawn_at is null and ${
    juror === null
      ? sql`true`
      : sql`not exists (select from recusals r
          where r.application_id = a.id and r.person_id = ${juror} and r.lifted_at is null)`
  }`

const decided = (outcome: RankingAsked['outcome']) =>
  outcome === null
    ? sql<boolean>`true`
    : outcome === 'undecided'
      ? sql<boolean>`a.shortlist is null`
      : sql<boolean>`a.shortlist = ${outcome}`

const COLUMNS = ['a.id', 'a.sent_title as title', 'a.receipt', 'a.shortlist'] as const

/** A page of the ranking, best first, then what nobody reviewed; and whether more follow. */
export async function listRanking(
  db: Db,
  asked: RankingAsked,
): Promise<{ rows: RankingRow[]; more: boolean }> {
  const from = asked.after === null ? undefined : await findStanding(db, asked, asked.after)
  const reviewed = from && from.mean === null ? [] : await listReviewed(db, asked, from)
  const others =
    reviewed.length > PAGE
      ? []
      : await listUnreviewed(db, asked, from?.mean === null ? from.id : null, PAGE + 1 - reviewed.length)
  const rows = [...(await placed(db, asked, reviewed)), ...others]
  return { rows: rows.slice(0, PAGE), more: rows.length > PAGE }
}

/** Where an application stands in what is asked; undefined when it is not part of it. */
async function findStanding(db: Db, asked: RankingAsked, id: string) {
  return db
    .selectFrom('applications as a')
    .leftJoin('review_summaries as s', 's.application_id', 'a.id')
    .select(['a.id', 's.mean'])
    .where('a.id', '=', id)
    .where(inRanking(asked))
    .executeTakeFirst()
}

const summarised = (db: Db, asked: RankingAsked) =>
  db
    .selectFrom('review_summaries as s')
    .innerJoin('applications as a', 'a.id', 's.application_id')
    .where('s.call_id', '=', asked.callId)
    .where(inRanking(asked))

type Reviewed = Omit<RankingRow, 'place' | 'through' | 'likely' | 'mean'> & { mean: number }

const listReviewed = (
  db: Db,
  asked: RankingAsked,
  from: { id: string; mean: number | null } | undefined,
): Promise<Reviewed[]> =>
  summarised(db, asked)
    .select([...COLUMNS, 's.mean', 's.spread', 's.reviews'])
    .where(decided(asked.outcome))
    .$if(from !== undefined, query =>
      query.where(
        sql<boolean>`s.mean <= ${from?.mean} and (s.mean < ${from?.mean} or s.application_id > ${from?.id})`,
      ),
    )
    .orderBy('s.mean', 'desc')
    .orderBy('s.application_id')
    .limit(PAGE + 1)
    .execute()

async function listUnreviewed(
  db: Db,
  asked: RankingAsked,
  after: string | null,
  limit: number,
): Promise<RankingRow[]> {
  const rows = await db
    .selectFrom('applications as a')
    .select(COLUMNS)
    .where(inRanking(asked))
    .where(decided(asked.outcome))
    .where(sql<boolean>`not exists (select from review_summaries s where s.application_id = a.id)`)
    .$if(after !== null, query =>
      query.where(
        sql<boolean>`(a.sent_at, a.id) > (select sent_at, id from applications where id = ${after})`,
      ),
    )
    .orderBy('a.sent_at')
    .orderBy('a.id')
    .limit(limit)
    .execute()
  return rows.map(row => ({ ...row, ...UNRANKED }))
}

const UNRANKED = { place: null, through: null, mean: null, spread: null, reviews: 0, likely: null }

/** Places are counted over the whole ranking, whatever part of it is shown: as far as the page goes, no further. */
async function placed(db: Db, asked: RankingAsked, rows: readonly Reviewed[]): Promise<RankingRow[]> {
  const [top, bottom] = [rows[0]?.mean, rows.at(-1)?.mean]
  if (top === undefined || bottom === undefined) return []
  const counts = await summarised(db, asked)
    .select(sql<number | null>`case when s.mean > ${top} then null else s.mean end`.as('mean'))
    .select(eb => eb.fn.countAll<number>().as('count'))
    .where('s.mean', '>=', bottom)
    .groupBy(sql`1`)
    .execute()
  const above = counts.find(({ mean }) => mean === null)?.count ?? 0
  const within = new Map(counts.flatMap(({ mean, count }) => (mean === null ? [] : [[mean, count]])))
  const places = placesOf(within, above)
  return rows.map(row => ({
    ...row,
    place: places.get(row.mean)?.place ?? null,
    through: places.get(row.mean)?.through ?? null,
    likely: null,
  }))
}

/** Where one application stands, with how many stand there; for an organiser. */
export async function findPlace(db: Db, callId: string, id: string): Promise<RankedItem | undefined> {
  const asked: RankingAsked = { callId, juror: null, outcome: null, after: null }
  const row = await summarised(db, asked)
    .select([...COLUMNS, 's.mean', 's.spread', 's.reviews'])
    .where('s.application_id', '=', id)
    .executeTakeFirst()
  return row && (await placed(db, asked, [row]))[0]
}

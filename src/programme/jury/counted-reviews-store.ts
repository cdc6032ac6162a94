import { inFrench } from '../../platform/database/french-order.ts'
import type { Db } from '../../platform/database/tables.ts'
import type { ShortlistOutcome } from '../applications/decision.ts'
import '../applications/tables.ts'
import '../panels/tables.ts'
import type { RankingInputItem } from './ranking.ts'
import type { CountedReview } from './reading.ts'
import type { Scores } from './review.ts'
import './tables.ts'

const counted = (db: Db) =>
  db
    .selectFrom('reviews as v')
    .innerJoin('seats as s', 's.id', 'v.seat_id')
    .where('v.submitted_at', 'is not', null)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('recusals as r')
            .select('r.id')
            .whereRef('r.application_id', '=', 'v.application_id')
            .whereRef('r.person_id', '=', 's.person_id')
            .where('r.lifted_at', 'is', null),
        ),
      ),
    )

/** The reviews of one application, in the order of the jurors' names. */
export async function listCountedReviews(db: Db, applicationId: string): Promise<CountedReview[]> {
  const rows = await counted(db)
    .select([
      's.name as juror',
      's.background',
      'v.total',
      'v.scores',
      'v.comments',
      'v.comment',
      'v.sentence',
    ])
    .where('v.application_id', '=', applicationId)
    .orderBy(inFrench('s.name'))
    .orderBy('v.id')
    .execute()
  return rows.flatMap(({ total, ...row }) => (total === null ? [] : [{ ...row, total }]))
}

/** What the ranking of a whole call is made from; applications without a review included. */
export interface RankingSource extends RankingInputItem {
  title: string
  receipt: string
  author: string
  shortlist: ShortlistOutcome | null
  reviews: { reviewer: string; total: number; scores: Scores }[]
}

/** @param juror what they step aside from is left out; null for everything */
export async function loadRankingItems(
  db: Db,
  callId: string,
  juror: string | null = null,
): Promise<RankingSource[]> {
  const applications = await db
    .selectFrom('applications as a')
    .select(['a.id', 'a.sent_title as title', 'a.receipt', 'a.sent_by as author', 'a.shortlist'])
    .where('a.call_id', '=', callId)
    .where('a.screening', '=', 'admissible')
    .where('a.confirmed_at', 'is not', null)
    .where('a.withdrawn_at', 'is', null)
    .$if(juror !== null, query =>
      query.where(({ not, exists, selectFrom }) =>
        not(
          exists(
            selectFrom('recusals as r')
              .select('r.id')
              .whereRef('r.application_id', '=', 'a.id')
              .where('r.person_id', '=', juror as string)
              .where('r.lifted_at', 'is', null),
          ),
        ),
      ),
    )
    .orderBy('a.sent_at')
    .orderBy('a.id')
    .execute()
  const reviews = await counted(db)
    .select(['v.application_id as id', 'v.seat_id as reviewer', 'v.total', 'v.scores'])
    .where('v.call_id', '=', callId)
    .orderBy('v.application_id')
    .orderBy('v.seat_id')
    .execute()
  const byId = Map.groupBy(reviews, ({ id }) => id)
  return applications.map(application => ({
    ...application,
    reviews: (byId.get(application.id) ?? []).flatMap(({ reviewer, total, scores }) =>
      total === null ? [] : [{ reviewer, total, scores }],
    ),
  }))
}

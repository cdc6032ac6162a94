import { sql } from 'kysely'
import { inFrench } from '../../platform/database/french-order.ts'
import type { Db } from '../../platform/database/tables.ts'
import '../applications/tables.ts'
import '../panels/tables.ts'
import type { ReviewContent } from './review-form.ts'
import './tables.ts'

export interface KeptReview extends ReviewContent {
  id: string
  version: number
  total: number | null
  savedAt: Date
  submittedAt: Date | null
}

const COLUMNS = [
  'r.id',
  'r.version',
  'r.scores',
  'r.comments',
  'r.comment',
  'r.sentence',
  'r.total',
  'r.saved_at as savedAt',
  'r.submitted_at as submittedAt',
] as const

export async function findReview(
  db: Db,
  applicationId: string,
  seatId: string,
): Promise<KeptReview | undefined> {
  return db
    .selectFrom('reviews as r')
    .select(COLUMNS)
    .where('r.application_id', '=', applicationId)
    .where('r.seat_id', '=', seatId)
    .executeTakeFirst()
}

/** A submitted review with who wrote it. */
export interface SignedReview extends KeptReview {
  seatId: string
  by: string
  background: string
  /** False when its author is recused: it is kept, and weighs nothing. */
  counts: boolean
  submittedAt: Date
}

/** Every submitted review of an application, the first submitted first. */
export async function listSubmitted(db: Db, applicationId: string): Promise<SignedReview[]> {
  return db
    .selectFrom('reviews as r')
    .innerJoin('seats as s', 's.id', 'r.seat_id')
    .select([...COLUMNS, 's.id as seatId', 's.name as by', 's.background'])
    .select(
      sql<boolean>`not exists (select 1 from recusals x where x.application_id = r.application_id
        and x.person_id = s.person_id and x.lifted_at is null)`.as('counts'),
    )
    .where('r.application_id', '=', applicationId)
    .where('r.submitted_at', 'is not', null)
    .orderBy('r.submitted_at')
    .orderBy('r.id')
    .$narrowType<{ submittedAt: Date }>()
    .execute()
}

export async function findSummary(db: Db, applicationId: string) {
  return db
    .selectFrom('review_summaries')
    .select(['reviews', 'mean', 'spread'])
    .where('application_id', '=', applicationId)
    .executeTakeFirst()
}

/** The names of those who read an application and have not submitted. */
export async function listAwaited(db: Db, applicationId: string): Promise<string[]> {
  const rows = await db
    .selectFrom('assignments as x')
    .innerJoin('seats as s', 's.id', 'x.seat_id')
    .leftJoin('reviews as r', join =>
      join.onRef('r.application_id', '=', 'x.application_id').onRef('r.seat_id', '=', 's.id'),
    )
    .select('s.name')
    .where('x.application_id', '=', applicationId)
    .where('x.ended_at', 'is', null)
    .where('s.removed_at', 'is', null)
    .where('r.submitted_at', 'is', null)
    .orderBy(inFrench('s.name'))
    .orderBy('s.id')
    .execute()
  return rows.map(({ name }) => name)
}

import type { Db } from '../../../platform/database/tables.ts'
import '../tables.ts'
import type { Call } from '../call.ts'
import type { Guide } from '../guide.ts'

const COLUMNS = [
  'calls.id',
  'calls.incubator_id as incubatorId',
  'calls.slug',
  'calls.opens_at as opensAt',
  'calls.closes_at as closesAt',
  'calls.published_at as publishedAt',
] as const

export async function findCall(db: Db, slug: string): Promise<Call | undefined> {
  return db.selectFrom('calls').select(COLUMNS).where('slug', '=', slug).executeTakeFirst()
}

export async function getCall(db: Db, id: string): Promise<Call> {
  return db.selectFrom('calls').select(COLUMNS).where('id', '=', id).executeTakeFirstOrThrow()
}

/** The call, held until the end of the transaction: two organisers write one after the other. */
export async function findCallForUpdate(db: Db, id: string): Promise<Call | undefined> {
  return db.selectFrom('calls').select(COLUMNS).where('id', '=', id).forUpdate().executeTakeFirst()
}

/** A call with its working guide, as its organisers list it. */
export interface OrganisedCall extends Call {
  guide: Guide
  guideNumber: number
}

/** All the calls of an incubator and those it holds with others, the last created first. */
export async function listIncubatorCalls(db: Db, incubatorId: string): Promise<OrganisedCall[]> {
  return db
    .selectFrom('calls')
    .innerJoinLateral(
      eb =>
        eb
          .selectFrom('guide_versions')
          .select(['content', 'number'])
          .whereRef('call_id', '=', 'calls.id')
          .orderBy('number', 'desc')
          .limit(1)
          .as('latest'),
      join => join.onTrue(),
    )
    .select([...COLUMNS, 'latest.content as guide', 'latest.number as guideNumber'])
    .where(eb =>
      eb.or([
        eb('incubator_id', '=', incubatorId),
        eb.exists(
          eb
            .selectFrom('call_holders as h')
            .select('h.id')
            .whereRef('h.call_id', '=', 'calls.id')
            .where('h.incubator_id', '=', incubatorId)
            .where('h.accepted_at', 'is not', null)
            .where('h.ended_at', 'is', null),
        ),
      ]),
    )
    .orderBy('calls.created_at', 'desc')
    .orderBy('calls.id')
    .execute()
}

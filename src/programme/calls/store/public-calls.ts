import type { Db } from '../../../platform/database/tables.ts'
import '../tables.ts'
import { incubatorOf } from '../../incubators/store.ts'
import type { PublicCall } from '../call.ts'
import { listHolders } from './holders.ts'
import { listRevisions } from './revisions.ts'

/** Published calls with what agents read: the guide of the last publication, never the working one. */
function published(db: Db) {
  return db
    .selectFrom('calls as c')
    .innerJoin('incubators as i', 'i.id', 'c.incubator_id')
    .innerJoinLateral(
      eb =>
        eb
          .selectFrom('call_publications as p')
          .innerJoin('guide_versions as v', join =>
            join.onRef('v.call_id', '=', 'p.call_id').onRef('v.number', '=', 'p.guide_number'),
          )
          .select(['v.content as guide', 'v.number as guide_number'])
          .whereRef('p.call_id', '=', 'c.id')
          .orderBy('p.guide_number', 'desc')
          .limit(1)
          .as('last'),
      join => join.onTrue(),
    )
    .selectAll('i')
    .select([
      'c.id as call_id',
      'c.slug as call_slug',
      'c.opens_at',
      'c.closes_at',
      'c.published_at',
      'last.guide',
      'last.guide_number',
    ])
    .where('c.published_at', 'is not', null)
}

type Row = Awaited<ReturnType<ReturnType<typeof published>['execute']>>[number]

function publicCallOf(row: Row): PublicCall[] {
  const { opens_at: opensAt, closes_at: closesAt, published_at: publishedAt } = row
  if (opensAt === null || closesAt === null || publishedAt === null) return []
  return [
    {
      id: row.call_id,
      slug: row.call_slug,
      incubator: incubatorOf(row),
      guide: row.guide,
      guideNumber: row.guide_number,
      opensAt,
      closesAt,
      publishedAt,
    },
  ]
}

/** A call as anyone may see it; undefined while it is not published. */
export async function findPublicCall(db: Db, slug: string): Promise<PublicCall | undefined> {
  const [call] = (await published(db).where('c.slug', '=', slug).execute()).flatMap(publicCallOf)
  if (!call) return undefined
  const holders = await listHolders(db, call.id)
  const names = holders.flatMap(({ name, acceptedAt }) => (acceptedAt ? [name] : []))
  return { ...call, holders: names, revisions: await listRevisions(db, call) }
}

/** The same by its id, for those who hold something of that call. @throws when it is not published */
export async function getPublicCall(db: Db, id: string): Promise<PublicCall> {
  const [call] = (await published(db).where('c.id', '=', id).execute()).flatMap(publicCallOf)
  if (!call) throw new Error(`call ${id} is not published`)
  return call
}

/** What the home page shows: calls announced or open at `now`, the first to close first. */
export async function listPublicCalls(db: Db, now: Date): Promise<PublicCall[]> {
  const rows = await published(db)
    .where('c.closes_at', '>', now)
    .orderBy('c.closes_at')
    .orderBy('c.id')
    .limit(50)
    .execute()
  return rows.flatMap(publicCallOf)
}

/** Calls that are closed, the last to close first. */
export async function listPastCalls(db: Db, now: Date): Promise<PublicCall[]> {
  const rows = await published(db)
    .where('c.closes_at', '<=', now)
    .orderBy('c.closes_at', 'desc')
    .orderBy('c.id')
    .limit(20)
    .execute()
  return rows.flatMap(publicCallOf)
}

/** The published calls of one incubator, the last to close first. */
export async function listIncubatorPublicCalls(db: Db, incubatorId: string): Promise<PublicCall[]> {
  const rows = await published(db)
    .where('c.incubator_id', '=', incubatorId)
    .orderBy('c.closes_at', 'desc')
    .orderBy('c.id')
    .limit(50)
    .execute()
  return rows.flatMap(publicCallOf)
}

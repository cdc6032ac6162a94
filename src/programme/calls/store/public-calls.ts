import { sql } from 'kysely'
import type { Db } from '../../../platform/database/tables.ts'
import '../tables.ts'
import { incubatorOf } from '../../incubators/store.ts'
import type { PublicCall } from '../call.ts'
import type { Guide } from '../guide.ts'
import type { Holding } from '../holding.ts'
import { readGuides } from './known-guides.ts'
import { listRevisions } from './revisions.ts'

/** The other incubators that hold the call, in the order of their names. */
const HOLDERS = sql<Holding[]>`coalesce((
  select json_agg(json_build_object('name', o.name, 'administration', o.administration) order by o.name)
  from call_holders h join incubators o on o.id = h.incubator_id
  where h.call_id = c.id and h.accepted_at is not null and h.ended_at is null), '[]')`

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
          .select(['v.id as guide_id', 'v.number as guide_number'])
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
      'last.guide_id',
      'last.guide_number',
      HOLDERS.as('holders'),
    ])
    .where('c.published_at', 'is not', null)
}

type Row = Awaited<ReturnType<ReturnType<typeof published>['execute']>>[number]

async function publicCallsOf(db: Db, rows: readonly Row[]): Promise<PublicCall[]> {
  const guides = await readGuides(
    db,
    rows.map(({ guide_id }) => guide_id),
  )
  return rows.flatMap(row => publicCallOf(row, guides.get(row.guide_id)))
}

function publicCallOf(row: Row, guide: Guide | undefined): PublicCall[] {
  const { opens_at: opensAt, closes_at: closesAt, published_at: publishedAt } = row
  if (!guide || opensAt === null || closesAt === null || publishedAt === null) return []
  return [
    {
      id: row.call_id,
      slug: row.call_slug,
      incubator: incubatorOf(row),
      guide,
      guideNumber: row.guide_number,
      opensAt,
      closesAt,
      publishedAt,
      holders: row.holders,
    },
  ]
}

/** A call as anyone may see it; undefined while it is not published. */
export async function findPublicCall(db: Db, slug: string): Promise<PublicCall | undefined> {
  const [call] = await publicCallsOf(db, await published(db).where('c.slug', '=', slug).execute())
  if (!call) return undefined
  return { ...call, revisions: await listRevisions(db, call) }
}

/** The same by its id, for those who hold something of that call. @throws when it is not published */
export async function getPublicCall(db: Db, id: string): Promise<PublicCall> {
  const [call] = await publicCallsOf(db, await published(db).where('c.id', '=', id).execute())
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
  return publicCallsOf(db, rows)
}

/** Calls that are closed, the last to close first. */
export async function listPastCalls(db: Db, now: Date): Promise<PublicCall[]> {
  const rows = await published(db)
    .where('c.closes_at', '<=', now)
    .orderBy('c.closes_at', 'desc')
    .orderBy('c.id')
    .limit(20)
    .execute()
  return publicCallsOf(db, rows)
}

/** The published calls one incubator holds, alone or with others, the last to close first. */
export async function listIncubatorPublicCalls(db: Db, incubatorId: string): Promise<PublicCall[]> {
  const rows = await published(db)
    .where(({ eb, or, exists, selectFrom }) =>
      or([
        eb('c.incubator_id', '=', incubatorId),
        exists(
          selectFrom('call_holders as h')
            .select('h.call_id')
            .whereRef('h.call_id', '=', 'c.id')
            .where('h.incubator_id', '=', incubatorId)
            .where('h.accepted_at', 'is not', null)
            .where('h.ended_at', 'is', null),
        ),
      ]),
    )
    .orderBy('c.closes_at', 'desc')
    .orderBy('c.id')
    .limit(50)
    .execute()
  return publicCallsOf(db, rows)
}

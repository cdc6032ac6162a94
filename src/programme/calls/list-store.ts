import type { Db } from '../../platform/database/tables.ts'
import { incubatorOf } from '../incubators/store.ts'
import type { ListedCall } from './listed-call.ts'
import { callOf } from './store.ts'
import './tables.ts'

const MOST = 100

async function withGuides(db: Db, callIds: string[], published: boolean): Promise<ListedCall[]> {
  if (callIds.length === 0) return []
  const rows = await db
    .selectFrom('calls as c')
    .innerJoin('guide_versions as g', 'g.call_id', 'c.id')
    .select(['c.id', 'g.content', 'g.number'])
    .distinctOn('c.id')
    .where('c.id', 'in', callIds)
    .$if(published, query =>
      query.innerJoin('call_publications as p', join =>
        join.onRef('p.call_id', '=', 'c.id').onRef('p.guide_number', '=', 'g.number'),
      ),
    )
    .orderBy('c.id')
    .orderBy('g.number', 'desc')
    .execute()
  const contents = new Map(rows.map(row => [row.id, row.content]))
  const calls = await db.selectFrom('calls').selectAll().where('id', 'in', callIds).execute()
  const ids = [...new Set(calls.map(({ incubator_id }) => incubator_id))]
  const hosts = await db.selectFrom('incubators').selectAll().where('id', 'in', ids).execute()
  const incubators = new Map(hosts.map(row => [row.id, incubatorOf(row)]))
  const byId = new Map(calls.map(row => [row.id, row]))
  return callIds.flatMap(id => {
    const [row, content] = [byId.get(id), contents.get(id)]
    const incubator = row && incubators.get(row.incubator_id)
    return row && content && incubator ? [{ call: callOf(row), content, incubator }] : []
  })
}

/** Published calls that are not over, the first to close first; of one incubator when asked. */
export async function listPublicCalls(db: Db, now: Date, incubatorId?: string): Promise<ListedCall[]> {
  const rows = await db
    .selectFrom('calls')
    .select('id')
    .where('published_at', 'is not', null)
    .where('closes_at', '>', now)
    .$if(incubatorId !== undefined, query => query.where('incubator_id', '=', incubatorId ?? ''))
    .orderBy('closes_at')
    .limit(MOST)
    .execute()
  return withGuides(
    db,
    rows.map(({ id }) => id),
    true,
  )
}

/** Published calls that are over, the last closed first. */
export async function listPastCalls(db: Db, now: Date, incubatorId: string): Promise<ListedCall[]> {
  const rows = await db
    .selectFrom('calls')
    .select('id')
    .where('published_at', 'is not', null)
    .where('closes_at', '<=', now)
    .where('incubator_id', '=', incubatorId)
    .orderBy('closes_at', 'desc')
    .limit(MOST)
    .execute()
  return withGuides(
    db,
    rows.map(({ id }) => id),
    true,
  )
}

/** Every call a person organises, drafts included, the newest first. */
export async function listOrganisedCalls(db: Db, personId: string): Promise<ListedCall[]> {
  const rows = await db
    .selectFrom('calls')
    .innerJoin('call_relations', 'call_relations.call_id', 'calls.id')
    .select('calls.id')
    .where('call_relations.person_id', '=', personId)
    .where('call_relations.relation', '=', 'organiser')
    .orderBy('calls.created_at', 'desc')
    .limit(MOST)
    .execute()
  return withGuides(
    db,
    rows.map(({ id }) => id),
    false,
  )
}

import type { Db } from '../../platform/database/tables.ts'
import type { Incubator } from '../incubators/incubator.ts'
import { getIncubator } from '../incubators/store.ts'
import type { Call } from './call.ts'
import { type GuideContent, readGuide } from './guide.ts'
import type { CallTable } from './tables.ts'

export function callOf(row: CallTable): Call {
  return {
    id: row.id,
    incubatorId: row.incubator_id,
    slug: row.slug,
    opensAt: row.opens_at,
    closesAt: row.closes_at,
    publishedAt: row.published_at,
  }
}

export async function findCall(db: Db, slug: string): Promise<Call | undefined> {
  const row = await db.selectFrom('calls').selectAll().where('slug', '=', slug).executeTakeFirst()
  return row && callOf(row)
}

export async function getCall(db: Db, id: string): Promise<Call> {
  return callOf(await db.selectFrom('calls').selectAll().where('id', '=', id).executeTakeFirstOrThrow())
}

export interface Guide {
  number: number
  content: GuideContent
  savedAt: Date
}

const COLUMNS = ['number', 'content', 'saved_at as savedAt'] as const

/** One version of the guide, or the working one: the highest. */
export async function findGuide(db: Db, callId: string, number?: number): Promise<Guide | undefined> {
  const row = await db
    .selectFrom('guide_versions')
    .select(COLUMNS)
    .where('call_id', '=', callId)
    .$if(number !== undefined, query => query.where('number', '=', number ?? 0))
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row && { ...row, content: readGuide(row.content) }
}

export async function getGuide(db: Db, callId: string): Promise<Guide> {
  const guide = await findGuide(db, callId)
  if (!guide) throw new Error(`call ${callId} has no guide`)
  return guide
}

/** The version the public reads: the last one published. */
export async function findPublishedGuide(db: Db, callId: string): Promise<Guide | undefined> {
  const last = await db
    .selectFrom('call_publications')
    .select('guide_number as number')
    .where('call_id', '=', callId)
    .orderBy('published_at', 'desc')
    .orderBy('guide_number', 'desc')
    .limit(1)
    .executeTakeFirst()
  return last && findGuide(db, callId, last.number)
}

/** A call with its incubator and a guide: what its pages need. */
export interface HostedCall {
  call: Call
  incubator: Incubator
  guide: Guide
}

export async function findPublicCall(db: Db, slug: string): Promise<HostedCall | undefined> {
  const call = await findCall(db, slug)
  const guide = call && (await findPublishedGuide(db, call.id))
  return call && guide && { call, guide, incubator: await getIncubator(db, call.incubatorId) }
}

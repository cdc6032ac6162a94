import { sql } from 'kysely'
import type { Db } from '../../platform/database/tables.ts'
import '../calls/tables.ts'
import { findTarget } from '../../platform/mail/links.ts'
import type { VisaComment, VisaKind, VisaRequest } from './visa.ts'
import './tables.ts'

/** Requests in force, each with what was last said and whether the guide still says the same. */
function requests(db: Db) {
  return db
    .selectFrom('visa_requests as q')
    .leftJoinLateral(
      eb =>
        eb
          .selectFrom('visa_verdicts as v')
          .select(['v.verdict', 'v.words', 'v.guide_number', 'v.given_at'])
          .whereRef('v.request_id', '=', 'q.id')
          .orderBy('v.number', 'desc')
          .limit(1)
          .as('last'),
      join => join.onTrue(),
    )
    .select([
      'q.id',
      'q.call_id as callId',
      'q.incubator_id as incubatorId',
      'q.kind',
      'q.name',
      'q.address',
      'q.requested_at as requestedAt',
      'q.reminded_at as remindedAt',
      'last.verdict',
      'last.words',
      'last.guide_number as guideNumber',
      'last.given_at as givenAt',
      sql<boolean>`coalesce((select seen.content from guide_versions seen
        where seen.call_id = q.call_id and seen.number = last.guide_number)
        = (select g.content from guide_versions g where g.call_id = q.call_id
          order by g.number desc limit 1), false)`.as('unchanged'),
    ])
    .where('q.revoked_at', 'is', null)
}

type Row = Awaited<ReturnType<ReturnType<typeof requests>['execute']>>[number]

function requestOf({ verdict, words, guideNumber, givenAt, ...row }: Row): VisaRequest {
  const said = verdict !== null && guideNumber !== null && givenAt !== null
  return { ...row, last: said ? { verdict, words: words ?? '', guideNumber, givenAt } : null }
}

export async function listRequests(db: Db, callId: string): Promise<VisaRequest[]> {
  return (await requests(db).where('q.call_id', '=', callId).execute()).map(requestOf)
}

const isId = (text: string) => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text)

export async function findRequest(db: Db, callId: string, id: string): Promise<VisaRequest | undefined> {
  if (!isId(id)) return undefined
  const row = await requests(db).where('q.call_id', '=', callId).where('q.id', '=', id).executeTakeFirst()
  return row && requestOf(row)
}

/** The request a link stands for; a revoked one is nobody's. */
export async function findRequestOfLink(db: Db, secret: string, now: Date): Promise<VisaRequest | undefined> {
  const id = await findTarget(db, 'visa', secret, now)
  if (id === undefined) return undefined
  const row = await requests(db).where('q.id', '=', id).executeTakeFirst()
  return row && requestOf(row)
}

export async function listRequired(db: Db, callId: string): Promise<VisaKind[]> {
  const rows = await db
    .selectFrom('visa_requirements')
    .select('kind')
    .where('call_id', '=', callId)
    .orderBy('kind')
    .execute()
  return rows.map(({ kind }) => kind)
}

/** What readers wrote, the last first; of one request when named. */
export async function listComments(db: Db, callId: string, requestId?: string): Promise<VisaComment[]> {
  return db
    .selectFrom('visa_comments as c')
    .innerJoin('visa_requests as q', 'q.id', 'c.request_id')
    .select(['c.part', 'c.body', 'c.guide_number as guideNumber', 'c.written_at as writtenAt'])
    .select(['q.kind', 'q.name'])
    .where('q.call_id', '=', callId)
    .$if(requestId !== undefined, query => query.where('q.id', '=', requestId ?? ''))
    .orderBy('c.written_at', 'desc')
    .orderBy('c.id')
    .limit(500)
    .execute()
}

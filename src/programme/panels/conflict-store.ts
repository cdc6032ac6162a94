import { sql } from 'kysely'
import type { Db } from '../../platform/database/tables.ts'
import type { SeatFacts } from './conflicts.ts'
import './tables.ts'

/** What is known of who sits in a call: what the organiser wrote, and what they say of themselves. */
export async function listSeatFacts(
  db: Db,
  callId: string,
): Promise<{ personId: string; incubatorId: string; facts: SeatFacts[] }[]> {
  const rows = await db
    .selectFrom('seated as x')
    .innerJoin('seats as s', 's.id', 'x.seat_id')
    .innerJoin('people as p', 'p.id', 'x.person_id')
    .select([
      'x.person_id as personId',
      'x.incubator_id as incubatorId',
      's.name',
      's.service',
      's.organisation',
      'p.name as ownName',
      'p.service as ownService',
    ])
    .where('x.call_id', '=', callId)
    .execute()
  return rows.map(({ personId, incubatorId, name, service, organisation, ownName, ownService }) => ({
    personId,
    incubatorId,
    facts: [
      { name, service, organisation },
      { name: ownName, service: ownService, organisation },
    ],
  }))
}

/** What conflicts are looked for in: the last version received, not a draft changed since. */
export interface ReceivedFacts {
  id: string
  service: string
  hierarchie: string
  /** Everyone who writes or reads it with its author. */
  authors: string[]
  /** Where its co-authors work, as they say of themselves. */
  services: string[]
}

export async function listReceivedFacts(
  db: Db,
  callId: string,
  applicationIds?: readonly string[],
): Promise<ReceivedFacts[]> {
  if (applicationIds?.length === 0) return []
  return db
    .selectFrom('applications as a')
    .innerJoinLateral(
      eb =>
        eb
          .selectFrom('application_sendings as v')
          .select([
            sql<string>`coalesce(v.canonical::json -> 'answers' ->> 'service', '')`.as('service'),
            sql<string>`coalesce(v.canonical::json -> 'answers' ->> 'hierarchie', '')`.as('hierarchie'),
          ])
          .whereRef('v.application_id', '=', 'a.id')
          .where('v.confirmed_at', 'is not', null)
          .orderBy('v.number', 'desc')
          .limit(1)
          .as('last'),
      join => join.onTrue(),
    )
    .select(['a.id', 'last.service', 'last.hierarchie'])
    .select(
      sql<string[]>`array(select w.person_id::text from application_authors w where w.application_id = a.id
        union select d.person_id::text from application_readers d where d.application_id = a.id)`.as(
        'authors',
      ),
    )
    .select(
      sql<string[]>`array(select p.service from application_authors w join people p on p.id = w.person_id
        where w.application_id = a.id and w.relation = 'co-author' and p.service <> '')`.as('services'),
    )
    .where('a.call_id', '=', callId)
    .where('a.confirmed_at', 'is not', null)
    .where('a.withdrawn_at', 'is', null)
    .$if(applicationIds !== undefined, query => query.where('a.id', 'in', applicationIds ?? []))
    .execute()
}

/** Recusals ever recorded between people and applications of a call: a lifted one counts, it is not found again. */
export async function listKnownRecusals(db: Db, callId: string): Promise<Set<string>> {
  const rows = await db
    .selectFrom('recusals as r')
    .innerJoin('applications as a', 'a.id', 'r.application_id')
    .select(['r.application_id', 'r.person_id', 'r.cause'])
    .where('a.call_id', '=', callId)
    .execute()
  return new Set(rows.map(row => recusalKey(row.application_id, row.person_id, row.cause)))
}

export const recusalKey = (applicationId: string, personId: string, cause: string): string =>
  `${applicationId} ${personId} ${cause}`

import type { Db } from '../../platform/database/tables.ts'
import '../applications/tables.ts'
import '../calls/store.ts'
import '../panels/tables.ts'

export interface SeatedCall {
  callId: string
  slug: string
  seatId: string
  declared: boolean
}

/** The calls in whose committee a person sits, the last to close first. */
export async function listSeatedCalls(db: Db, personId: string): Promise<SeatedCall[]> {
  return db
    .selectFrom('seated as s')
    .innerJoin('calls as c', 'c.id', 's.call_id')
    .select(['c.id as callId', 'c.slug', 's.seat_id as seatId', 's.declared'])
    .where('s.person_id', '=', personId)
    .where('s.kind', '=', 'committee')
    .where('c.published_at', 'is not', null)
    .orderBy('c.closes_at', 'desc')
    .orderBy('c.id')
    .execute()
}

/** The committee's next sitting, if one is set; otherwise the call's guide says when and where. */
export async function findNextSitting(
  db: Db,
  callId: string,
  today: string,
): Promise<{ heldOn: string; place: string } | undefined> {
  return db
    .selectFrom('sittings as t')
    .innerJoin('panels as p', 'p.id', 't.panel_id')
    .select(['t.held_on as heldOn', 't.place'])
    .where('p.call_id', '=', callId)
    .where('p.kind', '=', 'committee')
    .where('t.held_on', '>=', today)
    .orderBy('t.held_on')
    .orderBy('t.id')
    .limit(1)
    .executeTakeFirst()
}

export interface Readable {
  id: string
  title: string
  author: string
  receipt: string
}

/** What a member may read of a call, in the order it was sent: the same view as the page of each. */
export async function listReadable(db: Db, callId: string, personId: string): Promise<Readable[]> {
  return db
    .selectFrom('application_relations as r')
    .innerJoin('applications as a', 'a.id', 'r.application_id')
    .select(['a.id', 'a.sent_title as title', 'a.sent_by as author', 'a.receipt'])
    .where('r.person_id', '=', personId)
    .where('r.relation', '=', 'member')
    .where('a.call_id', '=', callId)
    .orderBy('a.sent_at')
    .orderBy('a.id')
    .execute()
}

/** Shortlisted applications of this member's calls whose last sending was confirmed since the decision. */
export async function listSentSinceShortlisted(
  db: Db,
  personId: string,
): Promise<{ id: string; callId: string }[]> {
  return db
    .selectFrom('seated as s')
    .innerJoin('applications as a', 'a.call_id', 's.call_id')
    .innerJoinLateral(
      eb =>
        eb
          .selectFrom('application_decisions as d')
          .select(({ fn }) => fn.max('d.decided_at').as('decided_at'))
          .whereRef('d.application_id', '=', 'a.id')
          .where('d.stage', '=', 'shortlist')
          .as('last'),
      join => join.onTrue(),
    )
    .select(['a.id', 'a.call_id as callId'])
    .where('s.person_id', '=', personId)
    .where('s.kind', '=', 'committee')
    .where('a.shortlist', '=', 'shortlisted')
    .where('a.withdrawn_at', 'is', null)
    .whereRef('a.confirmed_at', '>', 'last.decided_at')
    .execute()
}

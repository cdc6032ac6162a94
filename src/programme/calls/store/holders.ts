import type { Db } from '../../../platform/database/tables.ts'
import '../tables.ts'
import type { Holding } from '../holding.ts'

/** Co-porteur d'un appel : an incubator offered to hold it, and since when it does. */
export interface Holder {
  incubatorId: string
  name: string
  administration: string
  acceptedAt: Date | null
}

const current = (db: Db) =>
  db
    .selectFrom('call_holders as h')
    .innerJoin('incubators as i', 'i.id', 'h.incubator_id')
    .where('h.ended_at', 'is', null)

export const listHolders = (db: Db, callId: string): Promise<Holder[]> =>
  current(db)
    .select(['i.id as incubatorId', 'i.name', 'i.administration', 'h.accepted_at as acceptedAt'])
    .where('h.call_id', '=', callId)
    .orderBy('i.name')
    .execute()

/** Those that accepted, as agents read them. */
export const listHoldings = async (db: Db, callId: string): Promise<Holding[]> =>
  (await listHolders(db, callId)).flatMap(({ name, administration, acceptedAt }) =>
    acceptedAt ? [{ name, administration }] : [],
  )

/** The calls offered to an incubator that it has neither accepted nor refused, by the name agents may read. */
export const listOffers = (
  db: Db,
  incubatorId: string,
): Promise<{ slug: string; by: string; title: string; offeredAt: Date }[]> =>
  current(db)
    .innerJoin('calls as c', 'c.id', 'h.call_id')
    .innerJoin('incubators as o', 'o.id', 'c.incubator_id')
    .innerJoinLateral(
      eb =>
        eb
          .selectFrom('guide_versions as v')
          .select('v.content as guide')
          .whereRef('v.call_id', '=', 'c.id')
          .orderBy('v.number', 'desc')
          .limit(1)
          .as('g'),
      join => join.onTrue(),
    )
    .select(['c.slug', 'o.name as by', 'h.offered_at as offeredAt', 'g.guide'])
    .where('h.incubator_id', '=', incubatorId)
    .where('h.accepted_at', 'is', null)
    .orderBy('h.offered_at')
    .execute()
    .then(rows => rows.map(({ guide, ...offer }) => ({ ...offer, title: guide.title })))

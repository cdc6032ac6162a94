import type { Invariant } from '../../platform/invariant.ts'
import { windowOf } from './call.ts'

/** Invariants : the projections of a call say the same as its last publication. */
const projections: Invariant = {
  name: 'un appel a les dates de sa dernière publication',
  async breaches(db) {
    const calls = await db
      .selectFrom('calls as c')
      .innerJoin('incubators as i', 'i.id', 'c.incubator_id')
      .select(['c.id', 'c.opens_at', 'c.closes_at', 'c.published_at', 'i.zone'])
      .execute()
    const publications = await db
      .selectFrom('call_publications as p')
      .innerJoin('guide_versions as v', join =>
        join.onRef('v.call_id', '=', 'p.call_id').onRef('v.number', '=', 'p.guide_number'),
      )
      .select(['p.call_id', 'p.published_at', 'v.content'])
      .orderBy('p.guide_number')
      .execute()
    const last = new Map(publications.map(publication => [publication.call_id, publication]))
    return calls
      .filter(({ id, zone, ...call }) => {
        const publication = last.get(id)
        if (!publication) return call.published_at !== null || call.opens_at !== null
        const { opensAt, closesAt } = windowOf(publication.content.dates, zone)
        return (
          call.opens_at?.getTime() !== opensAt.getTime() ||
          call.closes_at?.getTime() !== closesAt.getTime() ||
          call.published_at?.getTime() !== publication.published_at.getTime()
        )
      })
      .map(({ id }) => ({ subject: `call:${id}` }))
  },
}

const hasGuide: Invariant = {
  name: 'un appel a un guide',
  async breaches(db) {
    const rows = await db
      .selectFrom('calls')
      .leftJoin('guide_versions as v', 'v.call_id', 'calls.id')
      .select('calls.id')
      .where('v.id', 'is', null)
      .execute()
    return rows.map(({ id }) => ({ subject: `call:${id}` }))
  },
}

export const invariants: Invariant[] = [projections, hasGuide]

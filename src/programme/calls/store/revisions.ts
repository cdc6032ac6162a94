import type { Db } from '../../../platform/database/tables.ts'
import '../tables.ts'
import type { PublicCall } from '../call.ts'
import { type Revision, revisionsOf } from '../revisions.ts'

const MOST = 20

/** What changed on the public page since its first publication, the last first. */
export async function listRevisions(db: Db, call: Pick<PublicCall, 'id' | 'incubator'>): Promise<Revision[]> {
  const publications = await db
    .selectFrom('call_publications as p')
    .innerJoin('guide_versions as v', join =>
      join.onRef('v.call_id', '=', 'p.call_id').onRef('v.number', '=', 'p.guide_number'),
    )
    .select(['p.published_at as publishedAt', 'v.content as guide'])
    .where('p.call_id', '=', call.id)
    // Most calls are published once: nothing of their guide is read again.
    .where(eb =>
      eb(
        eb
          .selectFrom('call_publications as q')
          .select(q => q.fn.countAll<number>().as('n'))
          .where('q.call_id', '=', call.id),
        '>',
        1,
      ),
    )
    .orderBy('p.guide_number', 'desc')
    .limit(MOST)
    .execute()
  return revisionsOf(publications.toReversed(), call.incubator).toReversed()
}

import type { Db } from '../../../platform/database/tables.ts'
import '../tables.ts'
import type { Guide } from '../guide.ts'

/** Publication : the fact that a version of the guide became public, when and by whom. */
export interface Publication {
  guideNumber: number
  publishedAt: Date
  publishedBy: string | null
}

const publications = (db: Db, callId: string) =>
  db
    .selectFrom('call_publications as p')
    .select([
      'p.guide_number as guideNumber',
      'p.published_at as publishedAt',
      'p.published_by as publishedBy',
    ])
    .where('p.call_id', '=', callId)
    .orderBy('p.guide_number', 'desc')

export const listPublications = (db: Db, callId: string): Promise<Publication[]> =>
  publications(db, callId).limit(50).execute()

/** The last publication with the guide agents read, if the call was ever published. */
export async function findLastPublication(
  db: Db,
  callId: string,
): Promise<(Publication & { guide: Guide }) | undefined> {
  return publications(db, callId)
    .innerJoin('guide_versions as v', join =>
      join.onRef('v.call_id', '=', 'p.call_id').onRef('v.number', '=', 'p.guide_number'),
    )
    .select('v.content as guide')
    .limit(1)
    .executeTakeFirst()
}

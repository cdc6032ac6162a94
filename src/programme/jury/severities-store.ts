import { inFrench } from '../../platform/database/french-order.ts'
import type { Db } from '../../platform/database/tables.ts'
import '../panels/tables.ts'

/** Who reviewed, by seat, in the order of names; gone members whose reviews still count included. */
export function listReviewers(
  db: Db,
  callId: string,
): Promise<{ id: string; name: string; personId: string | null }[]> {
  return db
    .selectFrom('seats as s')
    .innerJoin('panels as p', 'p.id', 's.panel_id')
    .select(['s.id', 's.name', 's.person_id as personId'])
    .where('p.call_id', '=', callId)
    .where('p.kind', '=', 'jury')
    .orderBy(inFrench('s.name'))
    .orderBy('s.id')
    .execute()
}

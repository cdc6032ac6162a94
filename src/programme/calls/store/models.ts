import type { Act } from '../../../platform/act.ts'
import type { Db } from '../../../platform/database/tables.ts'
import '../tables.ts'
import { type Guide, GuideContent } from '../guide.ts'

/** Modèle de guide kept by an incubator under a name. */
export interface Model {
  id: string
  incubatorId: string
  name: string
  createdAt: Date
}

const kept = (db: Db) =>
  db
    .selectFrom('guide_templates')
    .select(['id', 'incubator_id as incubatorId', 'name', 'created_at as createdAt'])
    .where('removed_at', 'is', null)

export const listModels = (db: Db, incubatorIds: readonly string[]): Promise<Model[]> =>
  incubatorIds.length === 0
    ? Promise.resolve([])
    : kept(db).where('incubator_id', 'in', incubatorIds).orderBy('name').orderBy('id').execute()

export const findModel = (db: Db, id: string): Promise<(Model & { guide: Guide }) | undefined> =>
  /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id)
    ? kept(db).select('content as guide').where('id', '=', id).executeTakeFirst()
    : Promise.resolve(undefined)

export async function insertModel(
  act: Act,
  { incubatorId, name, guide }: { incubatorId: string; name: string; guide: Guide },
): Promise<string> {
  const id = act.newId()
  await act.db
    .insertInto('guide_templates')
    .values({
      id,
      incubator_id: incubatorId,
      name,
      content: JSON.stringify(GuideContent.parse(guide)),
      created_at: act.now,
      created_by: act.actor.personId,
      removed_at: null,
      removed_by: null,
    })
    .execute()
  return id
}

import type { Act } from '../../../platform/act.ts'
import type { Db } from '../../../platform/database/tables.ts'
import '../tables.ts'
import { type Guide, GuideContent, type GuideVersion } from '../guide.ts'

const versions = (db: Db, callId: string) =>
  db
    .selectFrom('guide_versions')
    .select([
      'call_id as callId',
      'number',
      'content as guide',
      'author_id as authorId',
      'saved_at as savedAt',
    ])
    .where('call_id', '=', callId)

/** The working guide: the last version saved. @throws when the call has none */
export async function getLatestGuide(db: Db, callId: string): Promise<GuideVersion> {
  return versions(db, callId).orderBy('number', 'desc').limit(1).executeTakeFirstOrThrow()
}

export async function findGuide(db: Db, callId: string, number: number): Promise<GuideVersion | undefined> {
  // Beyond what the column holds, it cannot exist.
  if (!Number.isInteger(number) || number < 1 || number > 2_147_483_647) return undefined
  return versions(db, callId).where('number', '=', number).executeTakeFirst()
}

/** Saves a version of the guide; two at once with one number: the database refuses the second. */
export async function insertGuide(act: Act, callId: string, number: number, guide: Guide): Promise<void> {
  await act.db
    .insertInto('guide_versions')
    .values({
      id: act.newId(),
      call_id: callId,
      number,
      content: JSON.stringify(GuideContent.parse(guide)),
      author_id: act.actor.personId,
      saved_at: act.now,
    })
    .execute()
}

/** What is known of each version, the last first; their texts are read two at a time. */
export const listVersions = (
  db: Db,
  callId: string,
): Promise<Pick<GuideVersion, 'number' | 'authorId' | 'savedAt'>[]> =>
  db
    .selectFrom('guide_versions')
    .select(['number', 'author_id as authorId', 'saved_at as savedAt'])
    .where('call_id', '=', callId)
    .orderBy('number', 'desc')
    .limit(300)
    .execute()

/** The names of those who saved these versions, by their id. */
export async function listGuideAuthors(
  db: Db,
  ids: readonly (string | null)[],
): Promise<Map<string, string>> {
  const known = ids.filter(id => id !== null)
  if (known.length === 0) return new Map()
  const rows = await db.selectFrom('people').select(['id', 'name']).where('id', 'in', known).execute()
  return new Map(rows.map(({ id, name }) => [id, name]))
}

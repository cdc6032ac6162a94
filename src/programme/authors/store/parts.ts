import type { Act } from '../../../platform/act.ts'
import '../tables.ts'
import type { AuthorRelation } from '../who.ts'

/** Gives someone a place among those who write or read an application. */
export async function addPart(
  { db, now }: Act,
  application_id: string,
  person_id: string,
  relation: AuthorRelation,
): Promise<void> {
  const values = { application_id, person_id, since: now }
  if (relation === 'co-reader') await db.insertInto('application_readers').values(values).execute()
  else
    await db
      .insertInto('application_authors')
      .values({ ...values, relation })
      .execute()
}

/** The author and a co-author change places. */
export const setRelation = (
  { db }: Act,
  applicationId: string,
  personId: string,
  relation: Exclude<AuthorRelation, 'co-reader'>,
) =>
  db
    .updateTable('application_authors')
    .set({ relation })
    .where('application_id', '=', applicationId)
    .where('person_id', '=', personId)
    .execute()

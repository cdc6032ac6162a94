import type { Act } from '../../../platform/act.ts'
import type { Db } from '../../../platform/database/tables.ts'
import '../tables.ts'
import type { AuthorPerson, AuthorRelation, EndKind } from '../who.ts'

export interface AuthorEnd {
  name: string
  relation: AuthorRelation
  kind: EndKind
  endedAt: Date
}

/** Who was of an application and is no more, or no more as they were; the last first. */
export const listEnds = (db: Db, applicationId: string): Promise<AuthorEnd[]> =>
  db
    .selectFrom('author_ends as e')
    .leftJoin('people as p', 'p.id', 'e.person_id')
    .select(eb => eb.fn.coalesce('p.name', eb.val('')).as('name'))
    .select(['e.relation', 'e.kind', 'e.ended_at as endedAt'])
    .where('e.application_id', '=', applicationId)
    .orderBy('e.ended_at', 'desc')
    .orderBy('e.id')
    .execute()

/** Ends how someone stood; the row that gave their rights goes, the fact stays. */
export async function endPart(
  act: Act,
  applicationId: string,
  { personId, relation }: Pick<AuthorPerson, 'personId' | 'relation'>,
  kind: EndKind,
): Promise<void> {
  const { db, now, actor } = act
  const table = relation === 'co-reader' ? 'application_readers' : 'application_authors'
  await db
    .deleteFrom(table)
    .where('application_id', '=', applicationId)
    .where('person_id', '=', personId)
    .execute()
  await db
    .insertInto('author_ends')
    .values({
      id: act.newId(),
      application_id: applicationId,
      person_id: personId,
      relation,
      kind,
      ended_at: now,
      ended_by: actor.personId,
    })
    .execute()
}

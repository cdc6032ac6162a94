import type { ExpressionBuilder } from 'kysely'
import type { Actor } from '../../../platform/act.ts'
import type { Db, Tables } from '../../../platform/database/tables.ts'
import type { Written } from '../answer.ts'
import '../tables.ts'

const COLUMNS = ['id', 'lesson', 'value', 'version', 'taken_at as takenAt', 'saved_at as savedAt'] as const

/** Whose an answer is: a person's, or a browser's. */
export type Owner = { person_id: string } | { key_hash: Buffer }

/** What is this person's or this browser's. */
const own =
  ({ personId, keys }: Actor) =>
  (eb: ExpressionBuilder<Tables, 'training_answers'>) =>
    eb.or([
      ...(personId === null ? [] : [eb('person_id', '=', personId)]),
      ...(keys.length === 0 ? [] : [eb('key_hash', 'in', keys)]),
    ])

const isNobody = ({ personId, keys }: Actor) => personId === null && keys.length === 0

/** What this person, and this browser, wrote, by lesson; the account's comes before the browser's. */
export async function listWritten(db: Db, actor: Actor): Promise<Map<string, Written>> {
  if (isNobody(actor)) return new Map()
  const rows = await db
    .selectFrom('training_answers')
    .select(COLUMNS)
    .select(eb => eb('person_id', 'is', null).as('here'))
    .where(own(actor))
    // The last one read is the one kept.
    .orderBy('person_id', order => order.asc().nullsFirst())
    .execute()
  return new Map(rows.map(row => [row.lesson, { ...row, here: row.here === true }]))
}

/** The answer of one owner, held until the end of the transaction. */
export function findForUpdate(db: Db, owner: Owner, lesson: string) {
  return db
    .selectFrom('training_answers')
    .select(COLUMNS)
    .where('lesson', '=', lesson)
    .$if('person_id' in owner, query =>
      query.where('person_id', '=', 'person_id' in owner ? owner.person_id : ''),
    )
    .$if('key_hash' in owner, query =>
      query.where('key_hash', '=', 'key_hash' in owner ? owner.key_hash : Buffer.alloc(0)),
    )
    .forUpdate()
    .executeTakeFirst()
}

/** What the browser wrote becomes the account's, where the account has nothing of its own. */
export async function adoptAnswers(db: Db, personId: string, key: Buffer): Promise<string[]> {
  const adopted = await db
    .updateTable('training_answers')
    .set({ person_id: personId, key_hash: null })
    .where('key_hash', '=', key)
    .where('lesson', 'not in', eb =>
      eb.selectFrom('training_answers as mine').select('mine.lesson').where('mine.person_id', '=', personId),
    )
    .returning('id')
    .execute()
  return adopted.map(({ id }) => id)
}

/** Deletes all of it; the ids of what was. */
export async function deleteAnswers(db: Db, actor: Actor): Promise<string[]> {
  if (isNobody(actor)) return []
  const rows = await db.deleteFrom('training_answers').where(own(actor)).returning('id').execute()
  return rows.map(({ id }) => id)
}

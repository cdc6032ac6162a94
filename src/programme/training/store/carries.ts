import type { Act } from '../../../platform/act.ts'
import type { Db } from '../../../platform/database/tables.ts'
import type { CarryLine } from '../carry.ts'
import '../tables.ts'

/** Which version of each lesson's answer was carried into a draft. */
export async function listCarried(db: Db, applicationId: string): Promise<Map<string, number>> {
  const rows = await db
    .selectFrom('training_carries')
    .select(['lesson', 'version'])
    .where('application_id', '=', applicationId)
    .execute()
  return new Map(rows.map(({ lesson, version }) => [lesson, version]))
}

export async function insertCarries(
  { db, now }: Act,
  application_id: string,
  lessons: CarryLine['lessons'],
): Promise<void> {
  if (lessons.length === 0) return
  await db
    .insertInto('training_carries')
    .values(lessons.map(lesson => ({ application_id, ...lesson, carried_at: now })))
    .onConflict(conflict =>
      conflict.columns(['application_id', 'lesson']).doUpdateSet(eb => ({
        version: eb.ref('excluded.version'),
        carried_at: eb.ref('excluded.carried_at'),
      })),
    )
    .execute()
}

import type { Act } from '../../../platform/act.ts'
import '../tables.ts'

/** A browser keeps its key for a year: what it wrote, untouched for that long, cannot be found again. */
export const BROWSER_KEPT_DAYS = 365

/** Deletes what browsers wrote and cannot find any more. Bears being run twice. */
export async function forgetExercises({ db, now }: Pick<Act, 'db' | 'now'>): Promise<void> {
  await db
    .deleteFrom('training_answers')
    .where('key_hash', 'is not', null)
    .where('saved_at', '<', new Date(now.getTime() - BROWSER_KEPT_DAYS * 86_400_000))
    .execute()
}

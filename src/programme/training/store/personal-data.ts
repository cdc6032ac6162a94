import type { Eraser, PersonExport } from '../../../platform/retention.ts'
import '../tables.ts'

/** Exercises are nobody else's: they go with the account. */
export const erasers: readonly Eraser[] = [
  {
    slice: 'training',
    tables: ['training_answers'],
    erase: async ({ db }, personId) => {
      await db.deleteFrom('training_answers').where('person_id', '=', personId).execute()
    },
  },
]

export const exports: readonly PersonExport[] = [
  {
    slice: 'training',
    label: 'Vos réponses aux exercices de la formation',
    tables: ['training_answers'],
    list: (db, personId) =>
      db
        .selectFrom('training_answers')
        .select(['lesson', 'value', 'taken_at as takenAt', 'saved_at as savedAt'])
        .where('person_id', '=', personId)
        .orderBy('lesson')
        .execute(),
  },
]

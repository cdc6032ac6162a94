import type { Eraser, PersonExport } from '../../platform/retention.ts'
import './tables.ts'

/** A closed account takes the rows that were put aside with it; that two accounts were one stays, without a name. */
export const erasers: readonly Eraser[] = [
  {
    slice: 'merges',
    tables: ['person_merges', 'person_merge_rows'],
    erase: async ({ db }, personId) => {
      const merges = db.selectFrom('person_merges').select('id').where('kept_id', '=', personId)
      await db.deleteFrom('person_merge_rows').where('merge_id', 'in', merges).execute()
    },
  },
]

export const exports: readonly PersonExport[] = [
  {
    slice: 'merges',
    label: 'Vos comptes réunis',
    list: (db, personId) =>
      db
        .selectFrom('person_merges')
        .select(['merged_at as mergedAt', 'undone_at as undoneAt'])
        .where('kept_id', '=', personId)
        .orderBy('merged_at')
        .execute(),
  },
]

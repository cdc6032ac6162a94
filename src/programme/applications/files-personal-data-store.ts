import '../../platform/files/tables.ts'
import type { Eraser, PersonExport } from '../../platform/retention.ts'

/** A closed account leaves files with the application or the message they are of, nameless. */
export const erasers: readonly Eraser[] = [
  {
    slice: 'applications',
    tables: ['files', 'file_uploads'],
    erase: async ({ db }, personId) => {
      await db.updateTable('files').set({ added_by: null }).where('added_by', '=', personId).execute()
      await db.deleteFrom('file_uploads').where('person_id', '=', personId).execute()
    },
  },
]

export const exports: readonly PersonExport[] = [
  {
    slice: 'applications',
    label: 'Les fichiers que vous avez joints',
    list: (db, personId) =>
      db
        .selectFrom('files')
        .select([
          'id',
          'name',
          'type',
          'size',
          'sha256',
          'added_at as addedAt',
          'application_id as application',
        ])
        .where('added_by', '=', personId)
        .orderBy('added_at')
        .execute(),
  },
]

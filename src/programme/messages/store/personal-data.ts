import type { Eraser, PersonExport } from '../../../platform/retention.ts'
import '../callback-tables.ts'
import '../tables.ts'

/** A closed account takes its read marks away; what was written to the team stays with the application, nameless. */
export const erasers: readonly Eraser[] = [
  {
    slice: 'messages',
    erase: async ({ db }, personId) => {
      await db.deleteFrom('thread_reads').where('person_id', '=', personId).execute()
      await db
        .updateTable('thread_messages')
        .set({ author_id: null })
        .where('author_id', '=', personId)
        .execute()
      // The number is the person's alone.
      await db
        .updateTable('callback_wishes')
        .set({ phone: '', wished_by: null })
        .where('wished_by', '=', personId)
        .execute()
    },
  },
]

export const exports: readonly PersonExport[] = [
  {
    slice: 'messages',
    label: 'Vos échanges avec l’équipe',
    list: (db, personId) =>
      db
        .selectFrom('thread_messages as m')
        .innerJoin('application_authors as x', 'x.application_id', 'm.application_id')
        .select(['m.application_id as application', 'm.side', 'm.body', 'm.written_at as writtenAt'])
        .where('x.person_id', '=', personId)
        .orderBy('m.application_id')
        .orderBy('m.number')
        .execute(),
  },
  {
    slice: 'messages',
    label: 'Vos demandes à être appelé',
    list: (db, personId) =>
      db
        .selectFrom('callback_wishes')
        .select(['application_id as application', 'phone', 'wished_at as wishedAt', 'ending'])
        .where('wished_by', '=', personId)
        .orderBy('wished_at')
        .execute(),
  },
]

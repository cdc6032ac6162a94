import type { Eraser, PersonExport } from '../../../platform/retention.ts'
import '../tables.ts'

/** A closed account no longer reads anyone's application; what it did in one stays, nameless. */
export const erasers: readonly Eraser[] = [
  {
    slice: 'authors',
    tables: ['application_readers', 'application_visits', 'author_ends', 'author_invitations'],
    erase: async ({ db }, personId) => {
      await db.deleteFrom('application_readers').where('person_id', '=', personId).execute()
      await db.deleteFrom('application_visits').where('person_id', '=', personId).execute()
      await db.updateTable('author_ends').set({ person_id: null }).where('person_id', '=', personId).execute()
      await db
        .updateTable('author_invitations')
        .set({ address: '', address_key: '', accepted_by: null })
        .where('accepted_by', '=', personId)
        .execute()
    },
  },
]

export const exports: readonly PersonExport[] = [
  {
    slice: 'authors',
    label: 'Les candidatures que vous avez été invité à écrire ou à lire',
    list: (db, personId) =>
      db
        .selectFrom('author_invitations')
        .select(['application_id as application', 'address', 'rights', 'invited_at as invitedAt'])
        .select('accepted_at as acceptedAt')
        .where('accepted_by', '=', personId)
        .orderBy('invited_at')
        .execute(),
  },
]

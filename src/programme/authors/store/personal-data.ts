import { sql } from 'kysely'
import type { Eraser, PersonExport } from '../../../platform/retention.ts'
import '../tables.ts'

/** A closed account no longer reads anyone's application; what it did in one stays, nameless. */
export const erasers: readonly Eraser[] = [
  {
    slice: 'authors',
    tables: [
      'application_readers',
      'application_visits',
      'author_ends',
      'author_invitations',
      'author_handovers',
    ],
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
    label: 'Les candidatures qu’on vous a proposé d’écrire ou de lire',
    list: (db, personId) =>
      db
        .selectFrom('author_invitations')
        .select(['application_id as application', 'address', 'rights', 'invited_at as invitedAt'])
        .select('accepted_at as acceptedAt')
        .where('accepted_by', '=', personId)
        .orderBy('invited_at')
        .execute(),
  },
  {
    slice: 'authors',
    label: 'Les candidatures que l’équipe a saisies pour vous',
    tables: ['keyed_applications', 'keyed_validations'],
    list: async (db, personId) =>
      (
        await sql<object>`select k.application_id as application, k.channel, k.received_at as "receivedAt",
            k.name, k.address, k.postal, k.phone, k.keyed_at as "keyedAt"
          from keyed_applications k join application_authors x on x.application_id = k.application_id
          where x.person_id = ${personId} order by k.keyed_at`.execute(db)
      ).rows,
  },
]

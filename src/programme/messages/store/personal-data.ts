import { sql } from 'kysely'
import type { Eraser, PersonExport, Staying, Withheld } from '../../../platform/retention.ts'
import { toldTo } from '../../applications/personal-data-store.ts'
import '../callback-tables.ts'
import '../tables.ts'

/** A closed account takes its read marks away; what was written to the team stays with the application, nameless. */
export const erasers: readonly Eraser[] = [
  {
    slice: 'messages',
    tables: ['thread_reads', 'thread_messages', 'callback_wishes'],
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
    tables: ['thread_messages', 'thread_reads', 'thread_settlings'],
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
    tables: ['callback_wishes', 'callback_slots'],
    list: (db, personId) =>
      db
        .selectFrom('callback_wishes')
        .select(['application_id as application', 'phone', 'wished_at as wishedAt', 'ending'])
        .where('wished_by', '=', personId)
        .orderBy('wished_at')
        .execute(),
  },
]

export const withheld: readonly Withheld[] = [
  {
    slice: 'messages',
    label: 'Notes de l’équipe sur vos appels téléphoniques',
    why: 'Écrites pour la délibération seule. Leur nombre n’est dit qu’après la réponse.',
    tables: ['callback_notes'],
    count: async (db, id, now) =>
      (
        await sql<{ count: number }>`select count(*) from callback_notes n
          join callback_wishes w on w.id = n.wish_id
          where w.application_id in (select t.application_id from (${toldTo(id, now)}) t)`.execute(db)
      ).rows[0]?.count ?? 0,
  },
]

export const stays: readonly Staying[] = [
  {
    kind: 'thread.received',
    list: async (db, id) =>
      (
        await sql<{ what: string; incubatorId: string; from: Date | null }>`
          select 'Échanges sur « ' || a.sent_title || ' »' as what, a.incubator_id as "incubatorId",
            c.closes_at as "from"
          from application_authors x join applications a on a.id = x.application_id
          join calls c on c.id = a.call_id
          where x.person_id = ${id} and a.confirmed_at is not null
            and exists (select from thread_messages m where m.application_id = a.id)`.execute(db)
      ).rows,
  },
]

import type { Eraser, PersonExport } from '../../platform/retention.ts'
import './tables.ts'

/** A closed account: what a server said of the address goes, that the letter came back stays. */
export const erasers: readonly Eraser[] = [
  {
    slice: 'undelivered',
    tables: ['mail_bounces'],
    erase: async ({ db }, personId) => {
      await db
        .updateTable('mail_bounces')
        .set({ diagnostic: '' })
        .where('mail_id', 'in', db.selectFrom('mails').select('id').where('person_id', '=', personId))
        .execute()
    },
  },
]

export const exports: readonly PersonExport[] = [
  {
    slice: 'undelivered',
    label: 'Les courriers qui ne vous sont pas parvenus',
    list: (db, personId) =>
      db
        .selectFrom('mail_bounces as b')
        .innerJoin('mails as m', 'm.id', 'b.mail_id')
        .select(['m.kind', 'm.recipient', 'b.status', 'b.diagnostic', 'b.reported_at as reportedAt'])
        .where('m.person_id', '=', personId)
        .orderBy('b.reported_at')
        .execute(),
  },
]

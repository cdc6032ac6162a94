import { sql } from 'kysely'
import { forgetSaid } from '../../platform/journal-erasure.ts'
import type { Eraser } from '../../platform/retention.ts'
import { CLOSED_ACCOUNT } from './person.ts'
import { keysOf } from './personal-data-store.ts'

/** Fermeture d'un compte : nobody can sign in to it any more, and what said who it was is gone. */
export const erasers: readonly Eraser[] = [
  {
    slice: 'people',
    tables: ['people', 'addresses', 'sessions', 'sign_in_attempts', 'roles', 'team_invitations', 'mails'],
    async erase({ db, now }, id) {
      const keys = keysOf(id)
      await sql`delete from held_forms where browser_hash in
        (select browser_hash from sign_in_attempts where person_id = ${id} or lower(address) in ${keys})`.execute(
        db,
      )
      await sql`delete from sign_in_attempts where person_id = ${id} or lower(address) in ${keys}`.execute(db)
      await sql`delete from mails where kind in ('code', 'application-code')
        and (person_id = ${id} or lower(recipient) in ${keys})`.execute(db)
      await sql`update roles set ended_at = ${now}, ended_by = ${id}, end_reason = ${CLOSED_ACCOUNT}
        where person_id = ${id} and ended_at is null`.execute(db)
      await sql`update team_invitations set address = '', address_key = '',
          taken_back_at = case when accepted_at is null then coalesce(taken_back_at, ${now}) else taken_back_at end
        where address_key in ${keys} or accepted_by = ${id}`.execute(db)
      const { rows } = await sql<{
        said: string
      }>`select address as said from addresses where person_id = ${id}
        union select key from addresses where person_id = ${id}`.execute(db)
      await forgetSaid(
        db,
        `person:${id}`,
        rows.map(({ said }) => said),
      )
      await sql`delete from sessions where person_id = ${id}`.execute(db)
      await sql`delete from addresses where person_id = ${id}`.execute(db)
      await sql`update people set name = ${CLOSED_ACCOUNT}, service = '', post = '', erased_at = ${now}
        where id = ${id}`.execute(db)
    },
  },
]

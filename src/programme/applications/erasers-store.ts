import { sql } from 'kysely'
import type { Db } from '../../platform/database/tables.ts'
import type { Eraser } from '../../platform/retention.ts'
import { CLOSED_ACCOUNT } from '../people/person.ts'
import { keysOf } from '../people/personal-data-store.ts'
import { deleteDrafts } from './draft-deletion-store.ts'

/**
 * Drafts go; what was sent stays as it was sent, and lists no longer say by whom. No browser keeps a key to it,
 * and what was changed since and never sent is set back.
 */
export const erasers: readonly Eraser[] = [
  {
    slice: 'applications',
    tables: ['applications', 'application_keys', 'application_confirmations', 'application_answers'],
    async erase(act, id) {
      const { db } = act
      const { rows } = await sql<{ id: string; incubatorId: string }>`
        select a.id, a.incubator_id as "incubatorId" from applications a
        join application_authors x on x.application_id = a.id and x.person_id = ${id}
        where a.confirmed_at is null and not exists (
          select from application_authors o where o.application_id = a.id and o.person_id <> ${id})
        for update of a`.execute(db)
      await deleteDrafts(act, rows)
      // A draft written together is the others' still.
      await sql`delete from application_authors x using applications a
        where x.application_id = a.id and x.person_id = ${id} and a.confirmed_at is null`.execute(db)
      await promoteTheNext(act.db)
      await sql`delete from application_confirmations where lower(address) in ${keysOf(id)}`.execute(db)
      const mine = sql`(select application_id from application_authors where person_id = ${id})`
      const alone = sql`(select application_id from application_authors where application_id in ${mine}
        group by application_id having count(*) = 1)`
      await sql`delete from application_keys where application_id in ${mine}`.execute(db)
      await sql`update applications set sent_by = ${CLOSED_ACCOUNT} where id in (
        select application_id from application_authors where person_id = ${id} and relation = 'author')`.execute(
        db,
      )
      await sql`update application_answers r set value = coalesce(e.canonical::jsonb -> 'answers' ->> r.field, '')
        from (select distinct on (s.application_id) s.application_id, s.canonical from application_sendings s
          where s.confirmed_at is not null order by s.application_id, s.number desc) e
        where e.application_id = r.application_id and r.application_id in ${alone}`.execute(db)
      await sql`update applications set title = sent_title where id in ${alone}`.execute(db)
    },
  },
]

/** An application that others still write is carried by the one who has written it longest. */
const promoteTheNext = (db: Db) =>
  sql`update application_authors x set relation = 'author' where x.relation = 'co-author'
    and not exists (select from application_authors w
      where w.application_id = x.application_id and w.relation = 'author')
    and x.person_id = (select o.person_id from application_authors o
      where o.application_id = x.application_id order by o.since, o.person_id limit 1)`.execute(db)

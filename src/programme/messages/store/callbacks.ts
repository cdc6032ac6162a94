import { sql } from 'kysely'
import type { Db } from '../../../platform/database/tables.ts'
import type { Callback, Slot } from '../callback.ts'
import '../callback-tables.ts'
import { nameOfWisher } from './callback-queue.ts'

/** The last wish of an application, with its slots. */
export async function findCallback(db: Db, applicationId: string): Promise<Callback | undefined> {
  const wish = await db
    .selectFrom('callback_wishes as w')
    .select(['id', 'phone', 'wished_at as wishedAt', 'ending', 'ended_side as endedSide'])
    .select(['ended_words as endedWords', 'ended_at as endedAt'])
    .select(nameOfWisher.as('person'))
    .where('application_id', '=', applicationId)
    .orderBy(eb => eb('ended_at', 'is', null), 'desc')
    .orderBy('wished_at', 'desc')
    .limit(1)
    .executeTakeFirst()
  return wish && { ...wish, slots: await listSlots(db, wish.id) }
}

// Whoever proposed it calls one person at a time.
async function listSlots(db: Db, wishId: string): Promise<Slot[]> {
  const { rows } = await sql<Slot>`
    select s.id, s.starts_at as "startsAt", s.minutes, s.chosen_at is not null as chosen,
      exists (select 1 from callback_slots o join callback_wishes w on w.id = o.wish_id
        where o.chosen_at is not null and o.wish_id <> s.wish_id and o.proposed_by = s.proposed_by
          and w.ending is distinct from 'cancelled'
          and o.starts_at < s.starts_at + s.minutes * interval '1 minute'
          and s.starts_at < o.starts_at + o.minutes * interval '1 minute') as taken
    from callback_slots s where s.wish_id = ${wishId} order by s.starts_at`.execute(db)
  return rows
}

export interface CallNote {
  body: string
  author: string
  writtenAt: Date
}

/** For the team only, of every call of this application. */
export async function listCallNotes(db: Db, applicationId: string): Promise<CallNote[]> {
  return db
    .selectFrom('callback_notes as n')
    .innerJoin('callback_wishes as w', 'w.id', 'n.wish_id')
    .leftJoin('people as p', 'p.id', 'n.author_id')
    .select(['n.body', 'n.written_at as writtenAt'])
    .select(sql<string>`coalesce(p.name, '')`.as('author'))
    .where('w.application_id', '=', applicationId)
    .orderBy('n.written_at')
    .orderBy('n.id')
    .execute()
}

import { sql } from 'kysely'
import type { Db } from '../../platform/database/tables.ts'
import type { Stage } from '../applications/decision.ts'
import '../applications/tables.ts'
import '../people/tables.ts'
import type { Announcement } from './announcement.ts'
import type { LetterState } from './delivery.ts'
import './tables.ts'

const announcements = (db: Db) =>
  db
    .selectFrom('announcements as n')
    .leftJoin('announcement_plans as f', 'f.announcement_id', 'n.id')
    .leftJoin('people as p', 'p.id', 'n.made_by')
    .select([
      'n.id',
      'n.call_id as callId',
      'n.stage',
      'n.moment',
      'n.made_at as madeAt',
      'n.cancelled_at as cancelledAt',
      'n.incubator_id as incubatorId',
    ])
    .select(eb => [
      eb.fn.coalesce('p.name', eb.val('')).as('madeBy'),
      eb.fn.coalesce('f.decisions', eb.val(0)).as('decisions'),
      eb.fn.coalesce('f.letters', eb.val(0)).as('letters'),
    ])

export type AnnouncementRow = Announcement & { incubatorId: string; decisions: number; letters: number }

/** The announcements of a call, the last made first. */
export async function listAnnouncements(db: Db, callId: string, stage?: Stage): Promise<AnnouncementRow[]> {
  return announcements(db)
    .where('n.call_id', '=', callId)
    .$if(stage !== undefined, query => query.where('n.stage', '=', stage as Stage))
    .orderBy('n.made_at', 'desc')
    .orderBy('n.id')
    .execute()
}

export async function findAnnouncement(db: Db, id: string): Promise<AnnouncementRow | undefined> {
  return announcements(db).where('n.id', '=', id).executeTakeFirst()
}

/** The announcement made of that very plan, if it was. */
export async function findByFingerprint(db: Db, fingerprint: string): Promise<AnnouncementRow | undefined> {
  return announcements(db).where('f.fingerprint', '=', fingerprint).executeTakeFirst()
}

export async function countAnnouncements(db: Db, callId: string, stage: Stage): Promise<number> {
  const { count } = await db
    .selectFrom('announcements')
    .select(eb => eb.fn.countAll<number>().as('count'))
    .where('call_id', '=', callId)
    .where('stage', '=', stage)
    .executeTakeFirstOrThrow()
  return count
}

/** What became of a letter; names `l`, `n`, `a`, `m` for the letter, its announcement, application, e-mail. */
export const letterState = (now: Date) => sql<LetterState>`case
  when m.state = 'sent' then 'sent'
  when m.state in ('refused', 'bounced') then 'refused'
  when m.state = 'to-check' then 'to-check'
  when l.mail_id is null and a.withdrawn_at < n.moment then 'withheld'
  when l.person_id is null and exists (select from paper_letters p where p.letter_id = l.id) then case
    when exists (select from paper_letters p where p.letter_id = l.id and p.way is not null) then 'by-hand'
    else 'to-post' end
  when l.mail_id is null and l.recipient = '' and l.person_id is not null then 'no-address'
  when l.mail_id is null and n.moment > ${now} then 'planned'
  else 'waiting' end`

/** Letters of the announcements of a call that were not cancelled, by announcement and state. */
export async function countLetters(
  db: Db,
  callId: string,
  now: Date,
): Promise<{ announcementId: string; state: LetterState; count: number }[]> {
  const rows = await sql<{ announcementId: string; state: LetterState; count: number }>`
    select l.announcement_id as "announcementId", ${letterState(now)} as state, count(*) as count
    from letters l join announcements n on n.id = l.announcement_id
    join applications a on a.id = l.application_id left join mails m on m.id = l.mail_id
    where n.call_id = ${callId} and n.cancelled_at is null
    group by 1, 2`.execute(db)
  return rows.rows
}

import { sql } from 'kysely'
import type { Db } from '../../platform/database/tables.ts'
import type { DecisionOutcome, Stage } from '../applications/decision.ts'
import { letterState } from './announcements-store.ts'
import { type LetterState, TO_LOOK_AT } from './delivery.ts'
import './tables.ts'

/** A letter as the person who received it reads it. */
export interface ReceivedLetter {
  id: string
  stage: Stage
  outcome: DecisionOutcome
  moment: Date
  subject: string
  body: string
}

/** What this person was told of an application, the last first; nothing before each moment. */
export async function listReceivedLetters(
  db: Db,
  personId: string,
  applicationId: string,
  now: Date,
): Promise<ReceivedLetter[]> {
  return db
    .selectFrom('letters as l')
    .innerJoin('announcements as n', 'n.id', 'l.announcement_id')
    .innerJoin('applications as a', 'a.id', 'l.application_id')
    .innerJoin('application_decisions as d', join =>
      join.onRef('d.announcement_id', '=', 'n.id').onRef('d.application_id', '=', 'l.application_id'),
    )
    .select(['l.id', 'n.stage', 'd.outcome', 'n.moment', 'l.subject', 'l.body'])
    .where('l.person_id', '=', personId)
    .where('l.application_id', '=', applicationId)
    .where('n.cancelled_at', 'is', null)
    .where('n.moment', '<=', now)
    .where(eb => eb.or([eb('a.withdrawn_at', 'is', null), eb('a.withdrawn_at', '>=', eb.ref('n.moment'))]))
    .orderBy('n.moment', 'desc')
    .orderBy('d.number', 'desc')
    .execute()
}

/** A letter as the organiser follows it. */
export interface FollowedLetter {
  id: string
  announcementId: string
  applicationId: string
  /** Null for someone without an account. */
  personId: string | null
  /** Where its letter on paper is, once there is one. */
  paperId: string | null
  person: string
  title: string
  stage: Stage
  moment: Date
  cancelled: boolean
  recipient: string
  subject: string
  body: string
  state: LetterState
  mailId: string | null
  lastError: string | null
}

const FOLLOWED = (now: Date) => sql`
  select l.id, l.announcement_id as "announcementId", l.application_id as "applicationId",
    l.person_id as "personId", coalesce(p.name, r.name, '') as person, w.id as "paperId", a.sent_title as title, n.stage, n.moment,
    n.cancelled_at is not null as cancelled, coalesce(m.recipient, l.recipient) as recipient,
    l.subject, l.body, ${letterState(now)} as state, l.mail_id as "mailId", m.last_error as "lastError"
  from letters l join announcements n on n.id = l.announcement_id
  join applications a on a.id = l.application_id left join people p on p.id = l.person_id
  left join paper_readers r on l.person_id is null and r.application_id = l.application_id
  left join paper_letters w on w.letter_id = l.id
  left join mails m on m.id = l.mail_id`

/** The letters of a stage that somebody must look at; at most 200. */
export async function listToLookAt(
  db: Db,
  callId: string,
  stage: Stage,
  now: Date,
): Promise<FollowedLetter[]> {
  const { rows } = await sql<FollowedLetter>`select * from (${FOLLOWED(now)}
    where n.call_id = ${callId} and n.stage = ${stage} and n.cancelled_at is null) f
    where state = any(${TO_LOOK_AT}) order by state, title, id limit 200`.execute(db)
  return rows
}

/** The letters written for an application at a stage, the last announcement first. */
export async function listLettersOf(
  db: Db,
  applicationId: string,
  stage: Stage,
  now: Date,
): Promise<FollowedLetter[]> {
  const { rows } = await sql<FollowedLetter>`${FOLLOWED(now)}
    where l.application_id = ${applicationId} and n.stage = ${stage} and n.cancelled_at is null
    order by n.moment desc, p.name collate "fr-x-icu", l.id`.execute(db)
  return rows
}

/** @param lock keeps a second click waiting until the first is done */
export async function findLetter(
  db: Db,
  id: string,
  now: Date,
  lock = false,
): Promise<(FollowedLetter & { callId: string }) | undefined> {
  if (lock) await db.selectFrom('letters').select('id').where('id', '=', id).forUpdate().execute()
  const { rows } = await sql<FollowedLetter & { callId: string }>`
    select f.*, c.call_id as "callId" from (${FOLLOWED(now)} where l.id = ${id}) f
    join announcements c on c.id = f."announcementId"`.execute(db)
  return rows[0]
}

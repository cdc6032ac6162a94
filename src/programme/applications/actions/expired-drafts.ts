import { sql } from 'kysely'
import { type Act, within } from '../../../platform/act.ts'
import { civilDate, frenchDate } from '../../../platform/dates.ts'
import { enqueueMail } from '../../../platform/mail/mail.ts'
import { senderOf } from '../../incubators/incubator.ts'
import { DELETION_NOTICE_MS } from '../application.ts'
import { deleteDrafts } from '../draft-deletion-store.ts'
import { deletionLetter } from '../mails.ts'
import '../tables.ts'

const neverSent = (act: Act) =>
  act.db
    .selectFrom('applications as a')
    .innerJoin('calls as c', 'c.id', 'a.call_id')
    .innerJoin('incubators as i', 'i.id', 'a.incubator_id')
    .select([
      'a.id',
      'a.title',
      'c.closes_at as closesAt',
      'i.id as incubatorId',
      'i.name',
      'i.sender_name as senderName',
      'i.zone',
      'i.contact_email as contact',
    ])
    .where('a.confirmed_at', 'is', null)
    .orderBy('a.id')
    .limit(500)

// Each incubator says how long, with a floor longer than the notice.
const keptUntil = sql<Date>`c.closes_at + i.draft_kept_days * interval '24 hours'`

/** Two weeks before a draft never sent is deleted, tells its author; then deletes it. Bears being run twice. */
export async function announceAndDeleteExpiredDrafts(act: Act, publicUrl: string): Promise<void> {
  const { now } = act
  const soon = await neverSent(act)
    .where(keptUntil, '<', new Date(now.getTime() + DELETION_NOTICE_MS))
    .where('a.deletion_announced_at', 'is', null)
    .execute()
  for (const draft of soon) await announce(act, draft, publicUrl)
  const over = await neverSent(act)
    .where(keptUntil, '<', now)
    .where('a.deletion_announced_at', '<', new Date(now.getTime() - DELETION_NOTICE_MS))
    .execute()
  for (const draft of over) await remove(act, draft.id, draft.incubatorId)
}

type Draft = Awaited<ReturnType<ReturnType<typeof neverSent>['execute']>>[number]

function announce(act: Act, draft: Draft, publicUrl: string): Promise<void> {
  return within(act, async act => {
    const { db, now } = act
    const marked = await db
      .updateTable('applications')
      .set({ deletion_announced_at: now })
      .where('id', '=', draft.id)
      .where('deletion_announced_at', 'is', null)
      .returning('id')
      .executeTakeFirst()
    if (!marked) return
    const author = await db
      .selectFrom('application_authors as x')
      .innerJoin('addresses as d', 'd.person_id', 'x.person_id')
      .select('d.address')
      .where('x.application_id', '=', draft.id)
      .orderBy('x.relation')
      .orderBy('d.letters', 'desc')
      .orderBy('d.confirmed_at')
      .limit(1)
      .executeTakeFirst()
    // A draft of a browser alone has no address to tell: its page says the date from the first day.
    if (!author) return
    const on = frenchDate(civilDate(new Date(now.getTime() + DELETION_NOTICE_MS), draft.zone))
    await enqueueMail(act, {
      incubatorId: draft.incubatorId,
      to: author.address,
      kind: 'draft-deletion',
      senderName: senderOf(draft),
      replyTo: draft.contact,
      subjectRef: `application:${draft.id}`,
      ...deletionLetter({
        incubator: draft.name,
        title: draft.title,
        on,
        link: `${publicUrl}/candidatures/${draft.id}`,
      }),
    })
  })
}

function remove(act: Act, id: string, incubatorId: string): Promise<void> {
  return within(act, async act => {
    const { db } = act
    const locked = await db
      .selectFrom('applications')
      .select('id')
      .where('id', '=', id)
      .where('confirmed_at', 'is', null)
      .forUpdate()
      .executeTakeFirst()
    if (!locked) return
    await deleteDrafts(act, [{ id, incubatorId }])
  })
}

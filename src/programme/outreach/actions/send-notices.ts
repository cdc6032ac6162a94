import { type Act, within } from '../../../platform/act.ts'
import { createLink } from '../../../platform/mail/links.ts'
import { enqueueMail } from '../../../platform/mail/mail.ts'
import type { PublicCall } from '../../calls/call.ts'
import { getPublicCall } from '../../calls/store.ts'
import { senderOf } from '../../incubators/incubator.ts'
import { type Follower, type Notice, noticeInstants, noticesDue } from '../follower.ts'
import { listFollowedCalls, takeFollowers } from '../followers-store.ts'
import { MANAGE_LIFE_MS } from '../link.ts'
import { noticeLetter } from '../mails-follow.ts'
import '../tables.ts'

const BATCH = 100

/** Tells those who follow a call that it opens, or that it is about to close: each once, whatever is killed. */
export async function sendDueNotices(act: Act, publicUrl: string): Promise<number> {
  let sent = 0
  for (const id of await listFollowedCalls(act.db, act.now)) {
    const call = await getPublicCall(act.db, id)
    for (const notice of noticesDue(call, act.now))
      for (let told = BATCH; told === BATCH; sent += told)
        told = await within(act, act => tellSome(act, call, notice, publicUrl))
  }
  return sent
}

async function tellSome(act: Act, call: PublicCall, notice: Notice, publicUrl: string): Promise<number> {
  const due = noticeInstants(call)[notice]
  const followers = await takeFollowers(act.db, { callId: call.id, notice, due, limit: BATCH })
  for (const follower of followers) await tell(act, call, notice, follower, publicUrl)
  return followers.length
}

async function tell(act: Act, call: PublicCall, notice: Notice, follower: Follower, publicUrl: string) {
  const secret = await createLink(act, 'follow', follower.id, MANAGE_LIFE_MS)
  const unsubscribe = `${publicUrl}/suivi/${secret}`
  const page = `${publicUrl}/appels/${call.slug}`
  const mailId = await enqueueMail(act, {
    incubatorId: call.incubator.id,
    to: follower.address,
    kind: `call-${notice}`,
    ...noticeLetter(notice, call, { page, unsubscribe, now: act.now }),
    senderName: senderOf(call.incubator),
    replyTo: call.incubator.contactEmail,
    subjectRef: `follower:${follower.id}`,
    unsubscribeUrl: `${unsubscribe}/arret`,
  })
  await act.db
    .insertInto('follower_notices')
    .values({ follower_id: follower.id, notice, mail_id: mailId, sent_at: act.now })
    .execute()
}

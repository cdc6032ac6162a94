import { type Act, within } from '../../../platform/act.ts'
import { record } from '../../../platform/journal.ts'
import { createLink } from '../../../platform/mail/links.ts'
import { enqueueMail } from '../../../platform/mail/mail.ts'
import { done, type Outcome } from '../../../platform/outcome.ts'
import type { PublicCall } from '../../calls/call.ts'
import { senderOf } from '../../incubators/incubator.ts'
import { type AskRefusal, CONFIRM_LIFE_MS, MANAGE_LIFE_MS } from '../link.ts'
import { followConfirmation } from '../mails-follow.ts'
import { type Asker, readAsker } from './limit-asks.ts'
import '../tables.ts'

/** Asks to follow a call. The same answer whether the address followed already or not: it tells nothing of others. */
export async function followCall(
  act: Act,
  call: PublicCall,
  asker: Asker,
): Promise<Outcome<null, AskRefusal>> {
  const read = await readAsker(act, call, asker)
  if (!read.ok) return read
  const { address, key } = read.value
  return within(act, async act => {
    const follower = await act.db
      .insertInto('call_followers')
      .values({
        id: act.newId(),
        incubator_id: call.incubator.id,
        call_id: call.id,
        address,
        address_key: key,
        asked_at: act.now,
        confirmed_at: null,
        left_at: null,
      })
      .onConflict(conflict => conflict.columns(['call_id', 'address_key']).doUpdateSet({ asked_at: act.now }))
      .returning(['id', 'confirmed_at', 'left_at'])
      .executeTakeFirstOrThrow()
    const life = follower.confirmed_at === null ? CONFIRM_LIFE_MS : MANAGE_LIFE_MS
    const secret = await createLink(act, 'follow', follower.id, life)
    const letter = followConfirmation(call, `${asker.publicUrl}/suivi/${secret}`, act.now)
    await enqueueMail(act, {
      incubatorId: call.incubator.id,
      to: address,
      kind: 'follow-confirmation',
      ...letter,
      senderName: senderOf(call.incubator),
      replyTo: call.incubator.contactEmail,
      subjectRef: `follower:${follower.id}`,
    })
    await record(act, {
      incubatorId: call.incubator.id,
      subject: `follower:${follower.id}`,
      verb: 'call.follow-asked',
      payload: { call: call.id },
    })
    return done(null)
  })
}

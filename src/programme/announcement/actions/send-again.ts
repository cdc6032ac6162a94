import { type Act, within } from '../../../platform/act.ts'
import { record } from '../../../platform/journal.ts'
import { enqueueMail } from '../../../platform/mail/mail.ts'
import { done, type Outcome, refused } from '../../../platform/outcome.ts'
import { relationsToCall } from '../../access/relations.ts'
import { getPublicCall } from '../../calls/store.ts'
import { senderOf } from '../../incubators/incubator.ts'
import { listAddresses } from '../../people/store.ts'
import { canSendAgain } from '../delivery.ts'
import { findLetter } from '../letters-store.ts'
import { ANNOUNCEMENT_ABILITIES } from '../permissions.ts'

export type SendAgainRefusal = 'not-found' | 'not-now' | 'address-unknown' | 'changed-meanwhile'

/**
 * Sends a letter anew, to an address its person proved: a deliberate act, after a refusal or a doubt.
 * @param said.base the e-mail the organiser had before their eyes; '' when there was none
 */
export function sendAgain(
  act: Act,
  letterId: string,
  said: { address: string; base: string },
): Promise<Outcome<{ mailId: string }, SendAgainRefusal>> {
  return within(act, async act => {
    const { db, now, actor } = act
    const letter = await findLetter(db, letterId, now, true)
    if (!letter || letter.cancelled) return refused('not-found')
    if (!ANNOUNCEMENT_ABILITIES.sendAgain(await relationsToCall(db, actor, letter.callId)))
      return refused('not-found')
    if ((letter.mailId ?? '') !== said.base) return refused('changed-meanwhile')
    const { personId } = letter
    if (!canSendAgain(letter.state) || personId === null || letter.moment > now) return refused('not-now')
    const known = await listAddresses(db, personId)
    const address = known.find(each => each.address === said.address)?.address
    if (!address) return refused('address-unknown')
    const { incubator } = await getPublicCall(db, letter.callId)
    const mailId = await enqueueMail(act, {
      incubatorId: incubator.id,
      to: address,
      kind: 'decision',
      subject: letter.subject,
      text: letter.body,
      senderName: senderOf(incubator),
      replyTo: incubator.contactEmail,
      personId,
      subjectRef: `letter:${letterId}`,
      signatory: incubator.signatory,
    })
    await db.updateTable('letters').set({ mail_id: mailId }).where('id', '=', letterId).execute()
    await record(act, {
      incubatorId: incubator.id,
      subject: `announcement:${letter.announcementId}`,
      verb: 'letter.sent-again',
      payload: { letter: letterId, before: letter.mailId, mail: mailId, after: letter.state },
    })
    return done({ mailId })
  })
}

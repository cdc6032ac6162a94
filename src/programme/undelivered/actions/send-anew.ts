import { type Act, within } from '../../../platform/act.ts'
import { record } from '../../../platform/journal.ts'
import { enqueueMail } from '../../../platform/mail/mail.ts'
import { done, type Outcome, refused } from '../../../platform/outcome.ts'
import { againFrom, isWaiting } from '../letter.ts'
import { standingOf } from '../letter-standing-store.ts'
import { UNDELIVERED_ABILITIES } from '../permissions.ts'
import { addressesFor, findUndelivered, getMail } from '../store.ts'
import '../tables.ts'
import type { AgainRefusal } from '../wording.ts'

/** Sends a letter anew: another one, which cites the first; the first is never sent twice so. */
export function sendAnew(
  act: Act,
  id: string,
  address: string,
): Promise<Outcome<{ mailId: string }, 'not-found' | AgainRefusal>> {
  return within(act, async act => {
    const { db, now, actor } = act
    // One at a time: a second click finds the letter gone from the list.
    await db.selectFrom('mails').select('id').where('id', '=', id).forUpdate().executeTakeFirst()
    const letter = await findUndelivered(db, id)
    if (!letter || !UNDELIVERED_ABILITIES.follow(await standingOf(db, actor, letter)))
      return refused('not-found')
    if (isWaiting(letter)) return refused('waiting')
    if (againFrom(letter) !== 'here') return refused('not-here')
    if (!(await addressesFor(db, letter)).includes(address)) return refused('address-unknown')
    const mail = await getMail(db, id)
    const mailId = await enqueueMail(act, {
      incubatorId: mail.incubator_id,
      to: address,
      kind: mail.kind,
      subject: mail.title,
      text: mail.body,
      ...(mail.html === null ? {} : { html: mail.html }),
      senderName: mail.sender_name,
      replyTo: mail.reply_to,
      personId: mail.person_id,
      subjectRef: mail.subject_ref,
      signatory:
        mail.signatory_name === null
          ? null
          : { name: mail.signatory_name, capacity: mail.signatory_capacity ?? '' },
      ...(mail.unsubscribe_url === null ? {} : { unsubscribeUrl: mail.unsubscribe_url }),
    })
    await db
      .insertInto('mail_resends')
      .values({ mail_id: mailId, of_mail_id: id, sent_by: actor.personId, sent_at: now })
      .execute()
    await record(act, {
      incubatorId: mail.incubator_id,
      subject: `mail:${id}`,
      verb: 'mail.sent-anew',
      payload: { mail: mailId, sameAddress: address === mail.recipient },
    })
    return done({ mailId })
  })
}

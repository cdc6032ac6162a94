import { sql } from 'kysely'
import type { Act } from '../../../platform/act.ts'
import { frenchDate, frenchDateTime } from '../../../platform/dates.ts'
import { record } from '../../../platform/journal.ts'
import { enqueueMail } from '../../../platform/mail/mail.ts'
import { lastMinute } from '../../calls/call.ts'
import { alsoThere } from '../../calls/overseas.ts'
import { senderOf } from '../../incubators/incubator.ts'
import { completionOf, lastWord } from '../announced.ts'
import { deadlineOf } from '../application.ts'
import { listAnnounced } from '../decision-store.ts'
import { receiptLetter } from '../mails.ts'
import { answersIn } from '../receipt.ts'
import { sentWords } from '../sent-words.ts'
import type { LoadedApplication, SendingRow } from '../store.ts'
import '../tables.ts'
import { listOtherAuthors } from '../other-authors-store.ts'

/**
 * Makes a sending count, its address being proved: facts, projections, receipt, in one transaction.
 * @param address where its receipt goes; '' for an agent without one
 */
export async function makeEffective(
  act: Act,
  application: LoadedApplication,
  sending: SendingRow,
  address: string,
  publicUrl: string,
): Promise<void> {
  const { db, now } = act
  const answers = answersIn(sending.canonical)
  await db
    .updateTable('application_sendings')
    .set({ confirmed_at: now })
    .where('id', '=', sending.id)
    .execute()
  await db
    .updateTable('applications')
    .set({
      sent_at: sending.sentAt,
      confirmed_at: now,
      sent_title: answers.get('titre') ?? '',
      sent_by: answers.get('nom') ?? '',
      // Already screened: this version is to be looked at again.
      resent_at: sql<Date | null>`case when screening is null then null else ${sending.sentAt}::timestamptz end`,
    })
    .where('id', '=', application.id)
    .execute()
  await record(act, {
    incubatorId: application.incubator.id,
    subject: `application:${application.id}`,
    verb: 'application.received',
    payload: { receipt: sending.receipt, fingerprint: sending.fingerprint },
  })
  await sendReceipt(act, application, sending, address, publicUrl)
}

export const answersWords = (answersOn: string): string =>
  answersOn === ''
    ? 'Vous recevrez une réponse, positive ou négative.'
    : `Vous aurez une réponse le ${frenchDate(answersOn)} au plus tard.`

async function sendReceipt(
  act: Act,
  application: LoadedApplication,
  sending: SendingRow,
  address: string,
  publicUrl: string,
): Promise<void> {
  const { incubator, call, answersOn } = application
  const word = lastWord(await listAnnounced(act.db, application.id, act.now))
  const deadline = deadlineOf(call, completionOf(word, incubator.zone))
  const answers = answersIn(sending.canonical)
  const letter = receiptLetter({
    incubator: incubator.name,
    title: answers.get('titre') ?? '',
    receipt: sending.receipt,
    fingerprint: sending.fingerprint,
    sentAt: sentWords(sending, incubator.zone),
    deadline: deadline
      ? frenchDateTime(lastMinute(deadline), incubator.zone) +
        alsoThere(lastMinute(deadline), incubator.zone, answers.get('territoire') ?? '')
      : '',
    answers: answersWords(answersOn),
    link: `${publicUrl}/candidatures/${application.id}`,
    pdf: `${publicUrl}/candidatures/${application.id}/recu.pdf`,
    contact: incubator.contactEmail,
    signatory: incubator.signatory,
  })
  const others = await listOtherAuthors(act.db, application.id, act.actor.personId)
  const sender = address === '' ? [] : [{ address, personId: act.actor.personId }]
  for (const to of [...sender, ...others])
    await enqueueMail(act, {
      incubatorId: incubator.id,
      to: to.address,
      kind: 'application-receipt',
      senderName: senderOf(incubator),
      replyTo: incubator.contactEmail,
      subjectRef: `application:${application.id}`,
      personId: to.personId,
      signatory: incubator.signatory,
      ...letter,
    })
}

import type { Act } from '../../../platform/act.ts'
import { record } from '../../../platform/journal.ts'
import { fingerprintOf, receiptOf } from '../receipt.ts'
import type { LoadedApplication, SendingRow } from '../store.ts'
import '../tables.ts'

/**
 * Keeps what is written now as a sending, of the instant that counts; it counts once its address is proved.
 * @param graceUntil the end of the grace it was accepted in, or null
 */
export async function addSending(
  act: Act,
  application: LoadedApplication,
  sentAt: Date,
  graceUntil: Date | null,
): Promise<SendingRow> {
  const number = application.sendings.length + 1
  const canonical = application.facts.current
  const sending: SendingRow = {
    id: act.newId(),
    number,
    receipt: receiptOf(application.receipt, number),
    sentAt,
    confirmedAt: null,
    canonical,
    fingerprint: fingerprintOf(canonical),
    graceUntil,
  }
  const { id, receipt, fingerprint } = sending
  await act.db
    .insertInto('application_sendings')
    .values({
      id,
      application_id: application.id,
      number,
      receipt,
      sent_at: sentAt,
      canonical,
      fingerprint,
      confirmed_at: null,
      grace_until: graceUntil,
    })
    .execute()
  // What is sent cites the form it was asked with.
  await act.db
    .updateTable('applications')
    .set({ form_number: application.formNumber })
    .where('id', '=', application.id)
    .where('form_number', '<>', application.formNumber)
    .execute()
  await record(act, {
    incubatorId: application.incubator.id,
    subject: `application:${application.id}`,
    verb: 'application.sent',
    payload: { number, fingerprint },
  })
  if (graceUntil !== null)
    await record(act, {
      incubatorId: application.incubator.id,
      subject: `application:${application.id}`,
      verb: 'application.grace-used',
      payload: { number, minutes: application.work.graceMinutes, until: graceUntil.toISOString() },
    })
  return sending
}

import type { Act } from '../src/platform/act.ts'
import { markBounced } from '../src/platform/mail/mark-bounced.ts'
import { returnAddress } from '../src/platform/mail/return-address.ts'
import { returnKeyOf } from '../src/platform/mail/return-key.ts'

const REPORT = `Return-Path: <>
From: MAILER-DAEMON@serveur.example (Mail Delivery System)
Subject: Undelivered Mail Returned to Sender
Content-Type: message/delivery-status

Reporting-MTA: dns; serveur.example

Final-Recipient: rfc822; boite@serveur.example
Action: failed
Status: 5.2.2
Diagnostic-Code: smtp; 552 5.2.2 Mailbox full
`

/** Two receipts of an incubator that did not arrive: one came back, one was cut on its way. */
export async function plantUndelivered(act: Act, incubatorSlug: string): Promise<void> {
  const receipts = await act.db
    .selectFrom('mails as m')
    .innerJoin('incubators as i', 'i.id', 'm.incubator_id')
    .select('m.id')
    .where('i.slug', '=', incubatorSlug)
    .where('m.kind', '=', 'application-receipt')
    .orderBy('m.created_at')
    .orderBy('m.id')
    .limit(2)
    .execute()
  const [back, cut] = receipts
  const ids = receipts.map(({ id }) => id)
  if (ids.length > 0) await act.db.updateTable('mails').set({ attempts: 1 }).where('id', 'in', ids).execute()
  if (back) {
    const address = returnAddress('retour@serveur.example', await returnKeyOf(act.db), back.id)
    await markBounced(act, REPORT, address)
  }
  if (cut) await act.db.updateTable('mails').set({ state: 'to-check' }).where('id', '=', cut.id).execute()
}

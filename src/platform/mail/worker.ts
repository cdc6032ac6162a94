import type { Db } from '../database/tables.ts'
import type { Transport } from './transport.ts'

/** After that long in 'sending', the process that held it is gone: nobody knows whether it left. */
const LOST_AFTER_MS = 5 * 60_000
/** Waits between tries of an e-mail the server would not take, up to half an hour, without end. */
const waitMs = (attempts: number) => Math.min(15_000 * 2 ** (attempts - 1), 30 * 60_000)

/** Where a failed attempt leaves a letter. */
const AFTER = { refused: 'refused', later: 'queued', unknown: 'to-check' } as const

/**
 * Sends one queued e-mail. The state 'sending' is committed before SMTP, so that a crash in between
 * leaves it « à vérifier » rather than sent twice; run again on any other state, it does nothing.
 */
export async function sendMail(db: Db, transport: Transport, mailId: string, now: () => Date): Promise<void> {
  const mail = await db
    .updateTable('mails')
    .set(eb => ({ state: 'sending', sending_at: now(), attempts: eb('attempts', '+', 1) }))
    .where('id', '=', mailId)
    .where('state', '=', 'queued')
    .returningAll()
    .executeTakeFirst()
  if (!mail) return
  const delivery = await transport.deliver(mail)
  await db
    .updateTable('mails')
    .set(
      delivery.state === 'sent'
        ? { state: 'sent', sent_at: now(), last_error: null }
        : { state: AFTER[delivery.state], last_error: delivery.why },
    )
    .where('id', '=', mailId)
    .where('state', '=', 'sending')
    .execute()
}

/** Retries what waits its turn again, and marks « à vérifier » what a dead process left in flight. */
export async function sweepMails(db: Db, transport: Transport, now: () => Date): Promise<void> {
  await db
    .updateTable('mails')
    .set({ state: 'to-check' })
    .where('state', '=', 'sending')
    .where('sending_at', '<', new Date(now().getTime() - LOST_AFTER_MS))
    .execute()
  const waiting = await db
    .selectFrom('mails')
    .select(['id', 'attempts', 'sending_at', 'created_at'])
    .where('state', '=', 'queued')
    .orderBy('created_at')
    .limit(500)
    .execute()
  for (const mail of waiting) {
    const since = mail.sending_at ?? mail.created_at
    const wait = mail.attempts === 0 ? 10_000 : waitMs(mail.attempts)
    if (now().getTime() - since.getTime() >= wait) await sendMail(db, transport, mail.id, now)
  }
}

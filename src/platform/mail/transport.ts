import { createTransport } from 'nodemailer'
import type { MailRow } from './table.ts'

/** What became of one attempt: delivered, refused for ever, not yet, or nobody knows: cut once it was handed over. */
export type Delivery = { state: 'sent' } | { state: 'refused' | 'later' | 'unknown'; why: string }

export interface Transport {
  deliver(mail: MailRow): Promise<Delivery>
  close(): void
}

/** Without SMTP, on loopback only: the on-screen mailbox reads the table, nothing leaves. */
export const onScreen: Transport = { deliver: async () => ({ state: 'sent' }), close() {} }

export interface SmtpSettings {
  url: string
  from: string
  /** Where the report of a letter that bounces comes back; the sender's address when there is none. */
  returnPath?: (mailId: string) => string
  /** In milliseconds: a server that does not answer holds up a letter no longer. */
  patience?: { connection: number; greeting: number; silence: number }
}

const PATIENCE = { connection: 15_000, greeting: 15_000, silence: 60_000 }

/** Sends by SMTP. A 5xx answer is final for that e-mail; anything else is tried again later. */
export function smtp({ url, from, returnPath, patience = PATIENCE }: SmtpSettings): Transport {
  const domain = from.split('@')[1] ?? 'pepin'
  return {
    async deliver(mail) {
      // A connection a letter, so that what its log says is of this letter.
      const handed = { over: false }
      const mailer = createTransport({
        url,
        connectionTimeout: patience.connection,
        greetingTimeout: patience.greeting,
        socketTimeout: patience.silence,
        logger: listenTo(handed),
      } as object)
      try {
        await mailer.sendMail({
          from: { name: mail.sender_name || 'Pépin', address: from },
          to: { name: '', address: mail.recipient },
          ...(returnPath
            ? { envelope: { from: returnPath(mail.id), to: [{ name: '', address: mail.recipient }] } }
            : {}),
          ...(mail.reply_to ? { replyTo: mail.reply_to } : {}),
          subject: mail.title,
          text: mail.body,
          ...(mail.html === null ? {} : { html: mail.html }),
          messageId: mail.message_id.replace('@pepin>', `@${domain}>`),
          headers: { 'Auto-Submitted': 'auto-generated', ...unsubscribing(mail.unsubscribe_url) },
          disableFileAccess: true,
          disableUrlAccess: true,
        })
        return { state: 'sent' }
      } catch (error) {
        return failure(error, handed.over)
      } finally {
        mailer.close()
      }
    },
    close() {},
  }
}

// RFC 8058: the mail reader itself offers to stop, and asks that address without a page.
const unsubscribing = (url: string | null): Record<string, string> =>
  url === null
    ? {}
    : { 'List-Unsubscribe': `<${url}>`, 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' }

/** Notes that the whole letter went to the server: without an answer after that, it may have been accepted. */
function listenTo(handed: { over: boolean }) {
  const quiet = () => {}
  const info = (entry: { tnx?: string; outByteCount?: number }) => {
    if (entry.tnx === 'message' && entry.outByteCount !== undefined) handed.over = true
  }
  return { level: quiet, trace: quiet, debug: quiet, info, warn: quiet, error: quiet, fatal: quiet }
}

function failure(error: unknown, handedOver: boolean): Delivery {
  const { responseCode, message } = error as { responseCode?: number; message: string }
  const final =
    responseCode !== undefined && responseCode >= 500 && responseCode !== 535 && responseCode !== 530
  if (handedOver && responseCode === undefined) return { state: 'unknown', why: message.slice(0, 500) }
  return { state: final ? 'refused' : 'later', why: message.slice(0, 500) }
}

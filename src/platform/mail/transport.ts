import { createTransport } from 'nodemailer'
import type { MailRow } from './table.ts'

/** What became of one attempt: delivered, refused for ever, or not yet. */
export type Delivery = { state: 'sent' } | { state: 'refused' | 'later'; why: string }

export interface Transport {
  deliver(mail: MailRow): Promise<Delivery>
  close(): void
}

/** Without SMTP, on loopback only: the on-screen mailbox reads the table, nothing leaves. */
export const onScreen: Transport = { deliver: async () => ({ state: 'sent' }), close() {} }

export interface SmtpSettings {
  url: string
  from: string
}

/** Sends by SMTP. A 5xx answer is final for that e-mail; anything else is tried again later. */
export function smtp({ url, from }: SmtpSettings): Transport {
  const mailer = createTransport(url, { pool: true, maxConnections: 4 } as object)
  const domain = from.split('@')[1] ?? 'pepin'
  return {
    async deliver(mail) {
      try {
        await mailer.sendMail({
          from: { name: mail.sender_name || 'Pépin', address: from },
          to: { name: '', address: mail.recipient },
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
        return failure(error)
      }
    },
    close: () => mailer.close(),
  }
}

// RFC 8058: the mail reader itself offers to stop, and asks that address without a page.
const unsubscribing = (url: string | null): Record<string, string> =>
  url === null
    ? {}
    : { 'List-Unsubscribe': `<${url}>`, 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' }

function failure(error: unknown): Delivery {
  const { responseCode, message } = error as { responseCode?: number; message: string }
  const final =
    responseCode !== undefined && responseCode >= 500 && responseCode !== 535 && responseCode !== 530
  return { state: final ? 'refused' : 'later', why: message.slice(0, 500) }
}

import type { Generated } from 'kysely'

export type { Generated }

export type MailState = 'queued' | 'sending' | 'sent' | 'to-check' | 'refused'

export interface MailTable {
  id: string
  incubator_id: string | null
  person_id: string | null
  subject_ref: string | null
  kind: string
  recipient: string
  sender_name: string
  reply_to: string | null
  title: string
  body: string
  html: string | null
  signatory_name: string | null
  signatory_capacity: string | null
  message_id: string
  /** Where one click stops such e-mails (RFC 8058). */
  unsubscribe_url: string | null
  state: Generated<MailState>
  attempts: Generated<number>
  last_error: string | null
  created_at: Date
  sending_at: Date | null
  sent_at: Date | null
}

export type MailRow = { [K in keyof MailTable]: MailTable[K] extends Generated<infer T> ? T : MailTable[K] }

declare module '../database/tables.ts' {
  interface Tables {
    mails: MailTable
  }
}

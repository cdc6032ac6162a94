import type { Generated } from 'kysely'

export type { Generated }

export type MailState = 'queued' | 'sending' | 'sent' | 'to-check' | 'refused' | 'bounced'

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
    /** What a report says of a letter that its server had accepted. */
    mail_bounces: {
      mail_id: string
      /** Whether sending again to the same address is of no use. */
      permanent: boolean
      /** Enhanced status (RFC 3463), or ''. */
      status: string
      diagnostic: string
      reported_at: Date
    }
    /** One row: what return addresses are signed with. */
    return_key: { single?: boolean; secret: Buffer }
  }
}

import type { Act } from '../act.ts'
import type { Generated, MailRow } from './table.ts'

export type { Generated, MailRow }

/** An e-mail to be sent by the worker; `signatory` marks a letter, with first name, name and capacity. */
export interface Mail {
  incubatorId: string | null
  /** One address; anything that could add a recipient or a header is refused by readAddress beforehand. */
  to: string
  kind: string
  subject: string
  text: string
  /** The same in HTML, written by us: tags only, every text escaped. */
  html?: string
  /** The name shown as sender: the incubator's. */
  senderName?: string
  replyTo?: string | null
  personId?: string | null
  subjectRef?: string | null
  signatory?: { name: string; capacity: string } | null
  /** For what one may stop receiving: where a single click does it. */
  unsubscribeUrl?: string
}

export const MAIL_QUEUE = 'mail'

/** Records the e-mail and its job in the caller's transaction: neither exists without the other. */
export async function enqueueMail(act: Act, mail: Mail): Promise<string> {
  const row = rowOf(act, mail)
  await act.db.insertInto('mails').values(row).execute()
  await act.jobs.enqueue(act.db, MAIL_QUEUE, { mailId: row.id })
  return row.id
}

const AT_ONCE = 500

/** The same for many: two statements for each five hundred, whoever they are for. */
export async function enqueueMails(act: Act, mails: readonly Mail[]): Promise<void> {
  for (let from = 0; from < mails.length; from += AT_ONCE) {
    const rows = mails.slice(from, from + AT_ONCE).map(mail => rowOf(act, mail))
    await act.db.insertInto('mails').values(rows).execute()
    const jobs = rows.map(({ id }) => ({ mailId: id }))
    await act.jobs.enqueue(act.db, MAIL_QUEUE, jobs)
  }
}

function rowOf(act: Act, mail: Mail) {
  const id = act.newId()
  return {
    id,
    incubator_id: mail.incubatorId,
    person_id: mail.personId ?? null,
    subject_ref: mail.subjectRef ?? null,
    kind: mail.kind,
    recipient: mail.to,
    sender_name: mail.senderName ?? '',
    reply_to: mail.replyTo ?? null,
    title: oneLine(mail.subject),
    body: mail.text,
    html: mail.html ?? null,
    signatory_name: mail.signatory?.name ?? null,
    signatory_capacity: mail.signatory?.capacity ?? null,
    message_id: `<${id}@pepin>`,
    unsubscribe_url: mail.unsubscribeUrl ?? null,
    created_at: act.now,
  }
}

// A title can hold what an agent typed: a line break there would start a header.
const oneLine = (text: string) => text.replace(/\p{Cc}+/gu, ' ').slice(0, 200)

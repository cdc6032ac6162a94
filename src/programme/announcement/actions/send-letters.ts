import { sql } from 'kysely'
import { type Act, within } from '../../../platform/act.ts'
import { enqueueMail } from '../../../platform/mail/mail.ts'
import '../tables.ts'

const BATCH = 100

interface DueLetter {
  id: string
  incubatorId: string
  applicationId: string
  personId: string
  recipient: string
  subject: string
  body: string
  name: string
  capacity: string
  senderName: string
  replyTo: string
}

/**
 * Turns into e-mails the letters whose announcement's moment has come: each batch in one transaction with
 * its e-mails, so that a crash loses none and doubles none; a letter another worker holds is left to it.
 * @returns how many letters became e-mails
 */
export async function sendDueLetters(act: Act): Promise<number> {
  let sent = 0
  await within(act, writeDuePaper)
  for (;;) {
    const batch = await within(act, sendBatch)
    sent += batch
    if (batch < BATCH) return sent
  }
}

// Of someone without an account: to be posted, from the same moment on.
async function writeDuePaper({ db, now }: Act): Promise<void> {
  await sql`insert into paper_letters
      (id, incubator_id, application_id, letter_id, kind, subject, body, written_at)
    select gen_random_uuid(), l.incubator_id, l.application_id, l.id, 'decision', l.subject, l.body, n.moment
    from letters l join announcements n on n.id = l.announcement_id join applications a on a.id = l.application_id
    where l.person_id is null and n.cancelled_at is null and n.moment <= ${now}
      and (a.withdrawn_at is null or a.withdrawn_at >= n.moment)
      and not exists (select from paper_letters p where p.letter_id = l.id)
    on conflict (letter_id) do nothing`.execute(db)
}

async function sendBatch(act: Act): Promise<number> {
  const due = await listDue(act)
  for (const letter of due) {
    const mailId = await enqueueMail(act, {
      incubatorId: letter.incubatorId,
      to: letter.recipient,
      kind: 'decision',
      subject: letter.subject,
      text: letter.body,
      senderName: letter.senderName,
      replyTo: letter.replyTo,
      personId: letter.personId,
      subjectRef: `letter:${letter.id}`,
      signatory: { name: letter.name, capacity: letter.capacity },
    })
    await act.db.updateTable('letters').set({ mail_id: mailId }).where('id', '=', letter.id).execute()
  }
  return due.length
}

// An application withdrawn before the moment is told nothing.
async function listDue({ db, now }: Act): Promise<DueLetter[]> {
  const { rows } = await sql<DueLetter>`
    select l.id, l.incubator_id as "incubatorId", l.application_id as "applicationId",
      l.person_id as "personId", l.recipient, l.subject, l.body, l.signatory_name as name,
      l.signatory_capacity as capacity, coalesce(nullif(i.sender_name, ''), i.name) as "senderName", i.contact_email as "replyTo"
    from letters l join announcements n on n.id = l.announcement_id
    join applications a on a.id = l.application_id join incubators i on i.id = l.incubator_id
    where l.mail_id is null and l.recipient <> ''
      and n.cancelled_at is null and n.moment <= ${now}
      and (a.withdrawn_at is null or a.withdrawn_at >= n.moment)
    order by l.announcement_id, l.id limit ${BATCH}
    for update of l skip locked`.execute(db)
  return rows
}

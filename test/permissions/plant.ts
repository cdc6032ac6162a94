import type { Act } from '../../src/platform/act.ts'
import type { Files } from '../../src/platform/files/files.ts'
import { saveAnswers } from '../../src/programme/applications/actions/save-answers.ts'
import { sendApplication } from '../../src/programme/applications/actions/send-application.ts'
import { startApplication } from '../../src/programme/applications/actions/start-application.ts'
import { withdrawApplication } from '../../src/programme/applications/actions/withdraw-application.ts'
import { writeNote } from '../../src/programme/applications/actions/write-note.ts'
import type { Call } from '../../src/programme/calls/call.ts'
import { plantAuthors } from './authors.ts'
import { plantFile } from './files.ts'
import { plantMessage } from './messages.ts'
import { type Kind, type Marked, mark, type Subject } from './rows.ts'

/** Something an address can be of: its id, and by name what its address and its forms need (':code' is its code). */
export type Planted = Record<string, string> & { id: string }

/** Who writes and reads: acts at the time things are planted. */
export interface Planters {
  call: Call
  author: Act
  coAuthor: Act
  coReader: Act
  formerCoAuthor: Act
  invited: Act
  writer: Act
  otherWriter: Act
  organiser: Act
  files: Files
}

const FIELDS: Partial<Record<Kind, readonly string[]>> = {
  title: ['titre'],
  shared: ['probleme', 'consequences', 'solution', 'partenaires', 'motivation', 'nom', 'service', 'poste'],
  private: ['hierarchie', 'telephone', 'amenagements'],
}

/** Every answer of a subject carries its mark. */
function answersOf(of: Marked): Record<string, string> {
  const marked = Object.entries(FIELDS).flatMap(([kind, fields]) =>
    fields.map(field => [field, mark(of, kind as Kind)]),
  )
  return { ...Object.fromEntries(marked), guide_lu: 'oui' }
}

async function must<T>(outcome: Promise<{ ok: true; value: T } | { ok: false; reason: string }>): Promise<T> {
  const settled = await outcome
  if (!settled.ok) throw new Error(settled.reason)
  return settled.value
}

let count = 0

/** Plants one through the program's own actions. */
export async function plantApplication(by: Planters, subject: Subject): Promise<Planted> {
  const held = subject === 'held' || subject === 'awaiting'
  const act = held ? by.writer : by.author
  const address = `agent${++count}@horizon.example`
  const { id } = await must(startApplication(act, by.call, act.actor.keys[0] ?? null))
  await save(act, id, answersOf(subject))
  const named = subject === 'sent' || subject === 'withdrawn' ? await plantAuthors(by, id) : {}
  const message = await plantMessage(act, by.call, id, subject)
  const file = await plantFile(act, by, id, subject)
  const joined = message
    ? await plantFile(act, by, id, subject, message)
    : '00000000-0000-4000-8000-000000000000'
  if (subject === 'held' || subject === 'draft') return { id, address, file, joined }
  await must(sendApplication(act, id, { typedAddress: held ? address : '', publicUrl: '', problems: [] }))
  if (subject === 'changed') {
    const unsent = mark('changed', 'unsent')
    await save(act, id, { titre: unsent, probleme: unsent, hierarchie: unsent }, 1)
  }
  if (subject === 'sent') {
    const body = mark('sent', 'note')
    await must(writeNote(by.organiser, id, { body, communicability: 'deliberation' }))
  }
  const letter = subject === 'sent' ? await refuseReceipt(by, id) : {}
  if (subject === 'withdrawn') await must(withdrawApplication(act, id, mark('withdrawn', 'private')))
  return { id, code: held ? await codeSentTo(by, address) : '', address, file, joined, ...named, ...letter }
}

/** The other browser's draft: only its title is written. */
export async function plantOtherDraft({ otherWriter: act, call }: Planters): Promise<void> {
  const { id } = await must(startApplication(act, call, act.actor.keys[0] ?? null))
  await save(act, id, { titre: mark('other-held', 'title') })
}

const save = (act: Act, id: string, values: Record<string, string>, base = 0) =>
  must(
    saveAnswers(
      act,
      id,
      Object.entries(values).map(([field, value]) => ({ field, value, base })),
    ),
  )

/** The address of its author refuses the receipt. */
async function refuseReceipt({ organiser: { db } }: Planters, id: string) {
  const { mail, mailTo } = await db
    .updateTable('mails')
    .set({ state: 'refused', last_error: '550 5.1.1 unknown' })
    .where('subject_ref', '=', `application:${id}`)
    .where('kind', '=', 'application-receipt')
    .returning(['id as mail', 'recipient as mailTo'])
    .executeTakeFirstOrThrow()
  return { mail, mailTo }
}

async function codeSentTo({ organiser: { db } }: Planters, address: string): Promise<string> {
  const mails = db.selectFrom('mails').select('body').where('recipient', '=', address)
  const { body } = await mails.where('kind', '=', 'application-code').executeTakeFirstOrThrow()
  return /^ {4}(\d{6})$/m.exec(body)?.[1] ?? ''
}

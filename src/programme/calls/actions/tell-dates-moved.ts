import type { Act } from '../../../platform/act.ts'
import { enqueueMails } from '../../../platform/mail/mail.ts'
import { type Incubator, senderOf } from '../../incubators/incubator.ts'
import { tellCallOnPaper } from '../../incubators/paper-store.ts'
import { type Call, statusOf } from '../call.ts'
import { dateChanges, dateChangeText } from '../date-changes.ts'
import type { Guide } from '../guide.ts'
import { datesMovedLetter } from '../mails.ts'
import { listWriters } from '../store/writers.ts'

export interface Told {
  /** The call with its new window. */
  call: Call
  incubator: Incubator
  before: Guide
  after: Guide
  publicUrl: string
}

/**
 * Tells, in the transaction that publishes them, that dates moved: whoever has a draft while it can still be sent,
 * and whoever sent. Once a person; a second publication of the same version is refused before.
 */
export async function tellDatesMoved(act: Act, told: Told): Promise<number> {
  const { call, incubator, before, after } = told
  const changes = dateChanges(before.dates, after.dates).map(dateChangeText)
  if (changes.length === 0) return 0
  const sendable = statusOf(call, act.now) !== 'closed'
  const writers = (await listWriters(act.db, call.id)).filter(({ drafts }) => sendable || !drafts)
  const mails = writers.map(({ personId, address, drafts }) => ({
    incubatorId: incubator.id,
    personId,
    to: address,
    kind: 'dates-moved',
    senderName: senderOf(incubator),
    replyTo: incubator.contactEmail,
    subjectRef: `call:${call.id}`,
    ...letterOf(told, changes, drafts),
  }))
  await enqueueMails(act, mails)
  await tellCallOnPaper(act, call.id, { kind: 'dates-moved', ...letterOf(told, changes, false) })
  return writers.length
}

const letterOf = ({ call, incubator, after, publicUrl }: Told, changes: string[], drafts: boolean) =>
  datesMovedLetter({
    title: after.title,
    incubator: incubator.name,
    drafts,
    changes,
    link: `${publicUrl}/appels/${call.slug}`,
    contact: after.promises.contactEmail || incubator.contactEmail,
  })

import { type Act, within } from '../../../platform/act.ts'
import { record } from '../../../platform/journal.ts'
import { enqueueMail } from '../../../platform/mail/mail.ts'
import { type Outcome, refused } from '../../../platform/outcome.ts'
import type { Callback } from '../callback.ts'
import type { Side } from '../message.ts'
import { THREAD_ABILITIES } from '../permissions.ts'
import { listAuthorAddresses } from '../store/addresses.ts'
import { findCallback } from '../store/callbacks.ts'
import { findSubject, type Subject } from '../store/subject.ts'
import '../callback-tables.ts'

export interface Found {
  act: Act
  subject: Subject
  /** The last wish, over or not. */
  callback: Callback | undefined
}

/** Holds the application of a call, for one of its sides, while something of it is decided. */
export const onCallback = <T, R extends string>(
  act: Act,
  id: string,
  side: Side,
  work: (found: Found) => Promise<Outcome<T, R>>,
): Promise<Outcome<T, R | 'not-found'>> =>
  within(act, async (act): Promise<Outcome<T, R | 'not-found'>> => {
    const subject = await findSubject(act.db, act.actor, id, true)
    const may = side === 'team' ? THREAD_ABILITIES.answer : THREAD_ABILITIES.writeToTeam
    if (!subject || act.actor.personId === null || !may(subject.standing)) return refused('not-found')
    return work({ act, subject, callback: await findCallback(act.db, id) })
  })

export const recordCallback = ({ act, subject }: Found, verb: string, payload: object = {}) =>
  record(act, {
    incubatorId: subject.incubator.id,
    subject: `application:${subject.id}`,
    verb: `application.callback-${verb}`,
    payload,
  })

interface About {
  title: string
  incubator: string
  zone: string
  link: string
}

/** Tells one side by e-mail; `draw` writes for the address of that side's page. */
export async function tell(
  { act, subject: { id, title, incubator } }: Found,
  side: Side,
  publicUrl: string,
  draw: (of: About) => { subject: string; text: string },
): Promise<void> {
  const link = `${publicUrl}${side === 'team' ? '/gestion' : ''}/candidatures/${id}/rappel`
  const written = draw({ title, incubator: incubator.name, zone: incubator.zone, link })
  const to =
    side === 'team'
      ? [{ personId: null, address: incubator.contactEmail }]
      : await listAuthorAddresses(act.db, id)
  for (const { personId, address } of to)
    await enqueueMail(act, {
      incubatorId: incubator.id,
      to: address,
      personId,
      kind: 'callback',
      senderName: incubator.name,
      replyTo: side === 'team' ? null : incubator.contactEmail,
      subjectRef: `application:${id}`,
      ...written,
    })
}

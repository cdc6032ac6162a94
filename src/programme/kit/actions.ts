import { type Act, within } from '../../platform/act.ts'
import { record } from '../../platform/journal.ts'
import { enqueueMail } from '../../platform/mail/mail.ts'
import { done, type Outcome, refused } from '../../platform/outcome.ts'
import { relationsToCall } from '../access/relations.ts'
import { type Call, statusOf } from '../calls/call.ts'
import { mayOnCall } from '../calls/permissions.ts'
import { type Incubator, senderOf } from '../incubators/incubator.ts'
import type { AnnouncementMail } from './announcement.ts'

/** Sends the announcement to the organiser who asks, and to nobody else: to see it as it will be read. */
export function sendTrial(
  act: Act,
  call: Call,
  incubator: Incubator,
  mail: AnnouncementMail,
  address: string,
): Promise<Outcome<{ address: string }, 'not-found'>> {
  return within(act, async act => {
    const relations = await relationsToCall(act.db, act.actor, call.id)
    if (!mayOnCall('readGuideDraft', relations, statusOf(call, act.now))) return refused('not-found')
    await enqueueMail(act, {
      ...mail,
      incubatorId: incubator.id,
      to: address,
      kind: 'kit-trial',
      senderName: senderOf(incubator),
      replyTo: incubator.contactEmail,
      subjectRef: `call:${call.id}`,
      personId: act.actor.personId,
    })
    await record(act, {
      incubatorId: incubator.id,
      subject: `call:${call.id}`,
      verb: 'kit.tried',
      payload: {},
    })
    return done({ address })
  })
}

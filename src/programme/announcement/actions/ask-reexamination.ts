import { type Act, within } from '../../../platform/act.ts'
import { frenchDate, frenchDateTime } from '../../../platform/dates.ts'
import { record } from '../../../platform/journal.ts'
import { enqueueMail } from '../../../platform/mail/mail.ts'
import { done, type Outcome, refused } from '../../../platform/outcome.ts'
import { relationsToApplication } from '../../access/relations.ts'
import { withoutInvisible } from '../../applications/answers.ts'
import { findRow } from '../../applications/store.ts'
import { senderOf } from '../../incubators/incubator.ts'
import { getIncubator } from '../../incubators/store.ts'
import { listAddresses } from '../../people/store.ts'
import { acknowledgement } from '../mails.ts'
import { ANSWER_ABILITIES } from '../permissions.ts'
import { type AskRefusal, askReexamination as ask, isAnswered, lastDayToAnswer } from '../reexamination.ts'
import { listReexaminationsOf } from '../reexaminations-store.ts'
import { listTold } from '../told-store.ts'
import '../tables.ts'

/** Records that an applicant asks for an unfavourable decision to be examined again, and acknowledges it. */
export function askReexamination(
  act: Act,
  applicationId: string,
  said: { request: string; publicUrl: string },
): Promise<Outcome<{ id: string }, AskRefusal | 'not-found'>> {
  return within(act, async act => {
    const { db, now, actor } = act
    const relations = await relationsToApplication(db, actor, applicationId)
    if (!ANSWER_ABILITIES.askReexamination(relations) || actor.personId === null) return refused('not-found')
    const row = await findRow(db, applicationId, true)
    if (!row) return refused('not-found')
    const incubator = await getIncubator(db, row.incubator_id)
    const known = await listReexaminationsOf(db, applicationId)
    const open = known.find(({ verdict }) => verdict === null)
    const request = withoutInvisible(said.request).trim()
    // A second click of the same person: what was asked is done.
    if (open && open.askedById === actor.personId && open.request === request) return done({ id: open.id })
    const last = row.withdrawn_at === null ? ((await listTold(db, row, now)).at(-1) ?? null) : null
    const asked = ask(request, {
      last,
      open: open !== undefined,
      answered: isAnswered(known, last),
      incubator,
      now,
    })
    if (!asked.ok) return asked
    const id = act.newId()
    await db
      .insertInto('reexaminations')
      .values({
        id,
        incubator_id: incubator.id,
        call_id: row.call_id,
        application_id: applicationId,
        asked_by: actor.personId,
        asked_at: now,
        request: asked.value.request,
        verdict: null,
        answered_by: null,
        answered_at: null,
      })
      .execute()
    await record(act, {
      incubatorId: incubator.id,
      subject: `application:${applicationId}`,
      verb: 'reexamination.asked',
      payload: { reexamination: id },
    })
    const [address] = await listAddresses(db, actor.personId)
    if (address) {
      const { zone } = incubator
      const { subject, text } = acknowledgement({
        incubator,
        title: row.sent_title,
        askedAt: frenchDateTime(now, zone),
        until: frenchDate(lastDayToAnswer(now, zone)),
        link: `${said.publicUrl}/candidatures/${applicationId}/reexamen`,
      })
      await enqueueMail(act, {
        incubatorId: incubator.id,
        to: address.address,
        kind: 'reexamination-received',
        subject,
        text,
        senderName: senderOf(incubator),
        replyTo: incubator.contactEmail,
        personId: actor.personId,
        subjectRef: `reexamination:${id}`,
        signatory: incubator.signatory,
      })
    }
    return done({ id })
  })
}

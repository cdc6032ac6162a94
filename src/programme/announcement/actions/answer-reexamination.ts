import { type Act, within } from '../../../platform/act.ts'
import { frenchDateTime } from '../../../platform/dates.ts'
import { record } from '../../../platform/journal.ts'
import { enqueueMail } from '../../../platform/mail/mail.ts'
import { done, type Outcome, refused } from '../../../platform/outcome.ts'
import { relationsToCall } from '../../access/relations.ts'
import { withoutInvisible } from '../../applications/answers.ts'
import { senderOf } from '../../incubators/incubator.ts'
import { getIncubator } from '../../incubators/store.ts'
import { listAddresses } from '../../people/store.ts'
import { answerLetter } from '../mails.ts'
import { ANNOUNCEMENT_ABILITIES } from '../permissions.ts'
import { type AnswerRefusal, answerReexamination as answer } from '../reexamination.ts'
import { findReexamination } from '../reexaminations-store.ts'
import '../tables.ts'

/** Answers an applicant's demand, once: the first answer is mailed, a second one sees it and changes nothing. */
export function answerReexamination(
  act: Act,
  id: string,
  said: { verdict: string; answer: string; publicUrl: string },
): Promise<Outcome<null, AnswerRefusal | 'not-found'>> {
  return within(act, async act => {
    const { db, now, actor } = act
    const kept = await findReexamination(db, id, true)
    if (!kept) return refused('not-found')
    if (!ANNOUNCEMENT_ABILITIES.readReexaminations(await relationsToCall(db, actor, kept.callId)))
      return refused('not-found')
    const text = withoutInvisible(said.answer).trim()
    const answered = answer({ verdict: said.verdict, answer: text }, kept)
    // A second click: that very answer is the one kept.
    if (kept.verdict !== null && kept.answer === text) return done(null)
    if (!answered.ok) return answered
    const { verdict } = answered.value
    await db
      .updateTable('reexaminations')
      .set({ answer: text, verdict, answered_by: actor.personId, answered_at: now })
      .where('id', '=', id)
      .execute()
    await record(act, {
      incubatorId: kept.incubatorId,
      subject: `application:${kept.applicationId}`,
      verb: 'reexamination.answered',
      payload: { reexamination: id, verdict },
    })
    const incubator = await getIncubator(db, kept.incubatorId)
    const [address] = await listAddresses(db, kept.askedById)
    if (!address) return done(null)
    const letter = answerLetter({
      incubator,
      name: kept.askedBy,
      title: kept.title,
      askedAt: frenchDateTime(kept.askedAt, incubator.zone),
      verdict,
      answer: text,
      link: `${said.publicUrl}/candidatures/${kept.applicationId}/reexamen`,
    })
    await enqueueMail(act, {
      incubatorId: incubator.id,
      to: address.address,
      kind: 'reexamination-answer',
      subject: letter.subject,
      text: letter.text,
      senderName: senderOf(incubator),
      replyTo: incubator.contactEmail,
      personId: kept.askedById,
      subjectRef: `reexamination:${id}`,
      signatory: incubator.signatory,
    })
    return done(null)
  })
}

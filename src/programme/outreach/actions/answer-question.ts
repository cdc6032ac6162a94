import { type Act, within } from '../../../platform/act.ts'
import { record } from '../../../platform/journal.ts'
import { enqueueMail } from '../../../platform/mail/mail.ts'
import { done, type Outcome, refused } from '../../../platform/outcome.ts'
import { relationsToCall } from '../../access/relations.ts'
import { getPublicCall } from '../../calls/store.ts'
import { senderOf } from '../../incubators/incubator.ts'
import { answerLetter } from '../mails-question.ts'
import { OUTREACH_ABILITIES } from '../permissions.ts'
import { type AnswerProblem, readAnswer, stateOfQuestion, type TypedAnswer } from '../question.ts'
import { findReceivedQuestion } from '../questions-store.ts'
import { insertPublished } from './publish-answer.ts'
import '../tables.ts'

type Refusal = AnswerProblem | 'not-found' | 'answered-meanwhile'

/** Answers whoever asked, once, by e-mail; and everyone, reworded and nameless, when the team wishes. */
export function answerQuestion(
  act: Act,
  callId: string,
  id: string,
  said: TypedAnswer & { publicUrl: string },
): Promise<Outcome<{ published: boolean }, Refusal>> {
  return within(act, async act => {
    const { db, now, actor } = act
    if (!OUTREACH_ABILITIES.answerQuestions(await relationsToCall(db, actor, callId)))
      return refused('not-found')
    await db.selectFrom('agent_questions').select('id').where('id', '=', id).forUpdate().execute()
    const kept = await findReceivedQuestion(db, callId, id)
    if (!kept) return refused('not-found')
    const read = readAnswer(said)
    if ('problem' in read) return refused(read.problem)
    if (stateOfQuestion(kept) === 'answered')
      // A second click: that very answer is the one sent.
      return kept.answer === read.answer
        ? done({ published: kept.published !== null })
        : refused('answered-meanwhile')
    await db
      .updateTable('agent_questions')
      .set({ answer: read.answer, answered_by: actor.personId, answered_at: now })
      .where('id', '=', id)
      .execute()
    if (read.publish) await insertPublished(act, callId, id, { question: read.question, answer: read.answer })
    const call = await getPublicCall(db, callId)
    await record(act, {
      incubatorId: call.incubator.id,
      subject: `question:${id}`,
      verb: 'question.answered',
      payload: { call: callId, published: read.publish },
    })
    await enqueueMail(act, {
      incubatorId: call.incubator.id,
      to: kept.address,
      kind: 'question-answer',
      ...answerLetter(call, {
        body: kept.body,
        answer: read.answer,
        page: `${said.publicUrl}/appels/${call.slug}`,
      }),
      senderName: senderOf(call.incubator),
      replyTo: call.incubator.contactEmail,
      subjectRef: `question:${id}`,
    })
    return done({ published: read.publish })
  })
}

import { type Act, within } from '../../../platform/act.ts'
import { record } from '../../../platform/journal.ts'
import { done, type Outcome, refused } from '../../../platform/outcome.ts'
import { relationsToCall } from '../../access/relations.ts'
import { OUTREACH_ABILITIES } from '../permissions.ts'
import { type AnswerProblem, type PublishedAnswer, readAnswer } from '../question.ts'
import { findReceivedQuestion } from '../questions-store.ts'
import { withdrawAnswer } from './set-question-aside.ts'
import '../tables.ts'

/** Publishes an answer already sent, or words it anew on the call's page; what was e-mailed does not change. */
export function publishAnswer(
  act: Act,
  call: { id: string; incubatorId: string },
  id: string,
  said: PublishedAnswer,
): Promise<Outcome<null, AnswerProblem | 'not-found'>> {
  return within(act, async act => {
    if (!OUTREACH_ABILITIES.answerQuestions(await relationsToCall(act.db, act.actor, call.id)))
      return refused('not-found')
    await act.db.selectFrom('agent_questions').select('id').where('id', '=', id).forUpdate().execute()
    const kept = await findReceivedQuestion(act.db, call.id, id)
    if (!kept || kept.answeredAt === null) return refused('not-found')
    const read = readAnswer({ ...said, publish: true })
    if ('problem' in read) return refused(read.problem)
    const { question, answer } = read
    if (kept.published?.question === question && kept.published.answer === answer) return done(null)
    await withdrawAnswer(act, id)
    await insertPublished(act, call.id, id, { question, answer })
    await record(act, {
      incubatorId: call.incubatorId,
      subject: `question:${id}`,
      verb: 'question.published',
      payload: { call: call.id },
    })
    return done(null)
  })
}

export const insertPublished = (act: Act, callId: string, id: string, said: PublishedAnswer) =>
  act.db
    .insertInto('published_answers')
    .values({
      id: act.newId(),
      call_id: callId,
      question_id: id,
      ...said,
      published_by: act.actor.personId,
      published_at: act.now,
      withdrawn_at: null,
      withdrawn_by: null,
    })
    .execute()

import { type Act, within } from '../../../platform/act.ts'
import { record } from '../../../platform/journal.ts'
import { createLink } from '../../../platform/mail/links.ts'
import { enqueueMail } from '../../../platform/mail/mail.ts'
import { done, type Outcome, refused } from '../../../platform/outcome.ts'
import { allow } from '../../../platform/rate-limit.ts'
import type { PublicCall } from '../../calls/call.ts'
import { senderOf } from '../../incubators/incubator.ts'
import { type AskRefusal, CONFIRM_LIFE_MS, QUESTIONS_PER_CALL } from '../link.ts'
import { questionConfirmation } from '../mails-question.ts'
import { type QuestionProblem, readQuestion } from '../question.ts'
import { type Asker, readAsker } from './limit-asks.ts'
import '../tables.ts'

/** Asks the team a question. Nobody reads it before the address is confirmed. */
export async function askQuestion(
  act: Act,
  call: PublicCall,
  said: Asker & { question: string },
): Promise<Outcome<null, AskRefusal | QuestionProblem>> {
  const question = readQuestion(said.question)
  if ('problem' in question) return refused(question.problem)
  const read = await readAsker(act, call, said)
  if (!read.ok) return read
  if (!(await allow(act, `outreach-call:${call.id}`, QUESTIONS_PER_CALL, 3600))) return refused('too-many')
  return within(act, async act => {
    const id = act.newId()
    await act.db
      .insertInto('agent_questions')
      .values({
        id,
        incubator_id: call.incubator.id,
        call_id: call.id,
        address: read.value.address,
        body: question.body,
        asked_at: act.now,
        confirmed_at: null,
        answered_by: null,
        answered_at: null,
        set_aside_by: null,
        set_aside_at: null,
      })
      .execute()
    const secret = await createLink(act, 'question', id, CONFIRM_LIFE_MS)
    await enqueueMail(act, {
      incubatorId: call.incubator.id,
      to: read.value.address,
      kind: 'question-confirmation',
      ...questionConfirmation(call, question.body, `${said.publicUrl}/questions/${secret}`),
      senderName: senderOf(call.incubator),
      replyTo: call.incubator.contactEmail,
      subjectRef: `question:${id}`,
    })
    await record(act, {
      incubatorId: call.incubator.id,
      subject: `question:${id}`,
      verb: 'question.written',
      payload: { call: call.id },
    })
    return done(null)
  })
}

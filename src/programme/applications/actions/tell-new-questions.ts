import type { Act } from '../../../platform/act.ts'
import { frenchDateTime } from '../../../platform/dates.ts'
import { enqueueMail } from '../../../platform/mail/mail.ts'
import { type Call, lastMinute, statusOf } from '../../calls/call.ts'
import { getPublicCall } from '../../calls/store.ts'
import { senderOf } from '../../incubators/incubator.ts'
import { tellCallOnPaper } from '../../incubators/paper-store.ts'
import { newQuestionsLetter } from '../form/mails.ts'
import type { Field } from '../form.ts'
import { listSenders } from '../form-crowd-store.ts'

/** Tells, in the transaction that asks them, those who already sent; nobody once nothing can be answered. */
export async function tellNewQuestions(
  act: Act,
  call: Call,
  questions: readonly Field[],
  publicUrl: string,
): Promise<number> {
  if (questions.length === 0 || statusOf(call, act.now) !== 'open') return 0
  const { guide, incubator } = await getPublicCall(act.db, call.id)
  const said = {
    title: guide.title,
    incubator: incubator.name,
    questions,
    until: call.closesAt ? frenchDateTime(lastMinute(call.closesAt), incubator.zone) : '',
    link: `${publicUrl}/mes-candidatures`,
    contact: incubator.contactEmail,
  }
  const letter = newQuestionsLetter(said)
  const link = 'Par courrier ou par téléphone, auprès de l’équipe.'
  await tellCallOnPaper(act, call.id, { kind: 'new-questions', ...newQuestionsLetter({ ...said, link }) })
  const senders = await listSenders(act.db, call.id)
  for (const { personId, address } of senders)
    await enqueueMail(act, {
      incubatorId: incubator.id,
      personId,
      to: address,
      kind: 'new-questions',
      senderName: senderOf(incubator),
      replyTo: incubator.contactEmail,
      subjectRef: `call:${call.id}`,
      ...letter,
    })
  return senders.length
}

import { type Act, within } from '../../../platform/act.ts'
import { record } from '../../../platform/journal.ts'
import { findTarget } from '../../../platform/mail/links.ts'
import { done, type Outcome, refused } from '../../../platform/outcome.ts'
import { getPublicCall } from '../../calls/store.ts'
import { findQuestion } from '../questions-store.ts'
import '../tables.ts'

/** Confirms the address of a question, by the button of its link: from then on the team reads it. */
export function confirmQuestion(act: Act, secret: string): Promise<Outcome<null, 'unknown'>> {
  return within(act, async act => {
    const id = await findTarget(act.db, 'question', secret, act.now)
    const question = id === undefined ? undefined : await findQuestion(act.db, id)
    if (!question) return refused('unknown')
    const confirmed = await act.db
      .updateTable('agent_questions')
      .set({ confirmed_at: act.now })
      .where('id', '=', question.id)
      .where('confirmed_at', 'is', null)
      .returning('id')
      .executeTakeFirst()
    if (!confirmed) return done(null)
    const { incubator } = await getPublicCall(act.db, question.callId)
    await record(act, {
      incubatorId: incubator.id,
      subject: `question:${question.id}`,
      verb: 'question.asked',
      payload: { call: question.callId },
    })
    return done(null)
  })
}

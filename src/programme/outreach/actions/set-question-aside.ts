import { type Act, within } from '../../../platform/act.ts'
import { record } from '../../../platform/journal.ts'
import { done, type Outcome, refused } from '../../../platform/outcome.ts'
import { relationsToCall } from '../../access/relations.ts'
import { OUTREACH_ABILITIES } from '../permissions.ts'
import { findReceivedQuestion } from '../questions-store.ts'
import '../tables.ts'

/** What the team does with a question other than answering: set it aside, or take a published answer back. */
export type Aside = 'set-aside' | 'withdraw'

export function putAside(
  act: Act,
  call: { id: string; incubatorId: string },
  id: string,
  what: Aside,
): Promise<Outcome<null, 'not-found'>> {
  return within(act, async act => {
    if (!OUTREACH_ABILITIES.answerQuestions(await relationsToCall(act.db, act.actor, call.id)))
      return refused('not-found')
    if (!(await findReceivedQuestion(act.db, call.id, id))) return refused('not-found')
    const changed = what === 'set-aside' ? await setAside(act, id) : await withdrawAnswer(act, id)
    if (!changed) return done(null)
    await record(act, {
      incubatorId: call.incubatorId,
      subject: `question:${id}`,
      verb: what === 'set-aside' ? 'question.set-aside' : 'question.unpublished',
      payload: { call: call.id },
    })
    return done(null)
  })
}

const setAside = (act: Act, id: string) =>
  act.db
    .updateTable('agent_questions')
    .set({ set_aside_at: act.now, set_aside_by: act.actor.personId })
    .where('id', '=', id)
    .where('answered_at', 'is', null)
    .where('set_aside_at', 'is', null)
    .returning('id')
    .executeTakeFirst()

export const withdrawAnswer = (act: Act, id: string) =>
  act.db
    .updateTable('published_answers')
    .set({ withdrawn_at: act.now, withdrawn_by: act.actor.personId })
    .where('question_id', '=', id)
    .where('withdrawn_at', 'is', null)
    .returning('id')
    .executeTakeFirst()

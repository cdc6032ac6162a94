import { type Act, within } from '../../../platform/act.ts'
import { record } from '../../../platform/journal.ts'
import { done, type Outcome, refused } from '../../../platform/outcome.ts'
import { relationsToCall } from '../../access/relations.ts'
import type { DecisionOutcome, Stage } from '../../applications/decision.ts'
import { findCallForUpdate } from '../../calls/store.ts'
import { type LetterTemplate, type TemplateProblem, templateProblems } from '../letter-template.ts'
import { ANNOUNCEMENT_ABILITIES } from '../permissions.ts'
import { getTemplate } from '../templates-store.ts'
import '../tables.ts'

export type SaveTemplateRefusal = 'not-found' | 'changed-meanwhile' | 'problems'

/**
 * Keeps a version of a letter's template.
 * @param said.base number of the version it was written over; 0 for ours
 */
export function saveTemplate(
  act: Act,
  callId: string,
  said: LetterTemplate & { stage: Stage; outcome: DecisionOutcome; base: number },
): Promise<Outcome<{ number: number }, SaveTemplateRefusal> & { problems?: TemplateProblem[] }> {
  return within(act, async act => {
    const { db, now, actor } = act
    const { stage, outcome, base } = said
    if (!ANNOUNCEMENT_ABILITIES.editLetters(await relationsToCall(db, actor, callId)))
      return refused('not-found')
    const call = await findCallForUpdate(db, callId)
    if (!call) return refused('not-found')
    const template = { subject: said.subject.trim(), body: said.body.trim() }
    const problems = templateProblems(template, outcome)
    if (problems.length > 0) return { ...refused('problems'), problems }
    const kept = await getTemplate(db, callId, stage, outcome)
    // Saved twice, or nothing changed: it is kept already.
    if (kept.subject === template.subject && kept.body === template.body) return done({ number: kept.number })
    if (kept.number !== base) return refused('changed-meanwhile')
    await db
      .insertInto('letter_templates')
      .values({
        id: act.newId(),
        incubator_id: call.incubatorId,
        call_id: callId,
        stage,
        outcome,
        number: base + 1,
        ...template,
        saved_by: actor.personId,
        saved_at: now,
      })
      .execute()
    await record(act, {
      incubatorId: call.incubatorId,
      subject: `call:${callId}`,
      verb: 'letter-template.saved',
      payload: { stage, outcome, number: base + 1 },
    })
    return done({ number: base + 1 })
  })
}

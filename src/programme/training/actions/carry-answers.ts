import { type Act, within } from '../../../platform/act.ts'
import { record } from '../../../platform/journal.ts'
import { done, type Outcome, refused } from '../../../platform/outcome.ts'
import { relationsToApplication } from '../../access/relations.ts'
import { saveAnswers } from '../../applications/actions/save-answers.ts'
import { statusOf } from '../../applications/application.ts'
import { applicationAbilities } from '../../applications/permissions.ts'
import { loadApplication } from '../../applications/store.ts'
import { type Choice, carriedText, isDraft, planCarry } from '../carry.ts'
import { listWritten } from '../store/answers.ts'
import { insertCarries, listCarried } from '../store/carries.ts'
import '../tables.ts'

export interface CarryChoice {
  field: string
  choice: Choice
  /** The draft's version of that field when it was previewed. */
  base: number
}

export type CarryRefusal =
  | 'not-found'
  | 'sent'
  | 'closed'
  | 'withdrawn'
  | 'too-much'
  | 'changed-meanwhile'
  | 'nothing'

/**
 * Writes the answers to the exercises in the fields of a draft, as previewed: through the application's own
 * saving, so that a field written meanwhile refuses the whole and nothing is overwritten.
 */
export function carryAnswers(
  act: Act,
  id: string,
  choices: readonly CarryChoice[],
): Promise<Outcome<{ fields: string[] }, CarryRefusal>> {
  return within(act, async act => {
    const application = await loadApplication(act.db, id, true)
    if (!application) return refused('not-found')
    const relations = await relationsToApplication(act.db, act.actor, id)
    const status = statusOf(application.facts, act.now)
    if (!applicationAbilities.write({ relations, status })) return refused('not-found')
    if (!isDraft(status)) return refused('sent')
    const { form, answers } = application
    const written = await listWritten(act.db, act.actor)
    const plan = planCarry(form, answers, written, await listCarried(act.db, id))
    const stale = plan.lines.some(({ field, kept }) =>
      choices.some(said => said.field === field.id && said.choice !== 'leave' && said.base !== kept.version),
    )
    if (stale) return refused('changed-meanwhile')
    const chosen = plan.lines.flatMap(line => {
      const said = choices.find(({ field }) => field === line.field.id)
      const value = said && carriedText(line, said.choice)
      return said && typeof value === 'string' ? [{ line, value, base: said.base }] : []
    })
    if (chosen.length === 0) return refused('nothing')
    const typed = chosen.map(({ line, value, base }) => ({ field: line.field.id, value, base }))
    const saved = await saveAnswers(act, id, typed)
    if (!saved.ok) return refused(saved.reason === 'invisible' ? 'too-much' : saved.reason)
    if (saved.value.clashes.length > 0) return refused('changed-meanwhile')
    const lessons = chosen.flatMap(({ line }) => line.lessons)
    await insertCarries(act, id, lessons)
    await record(act, {
      incubatorId: application.incubator.id,
      subject: `application:${id}`,
      verb: 'application.prepared',
      payload: { fields: typed.map(({ field }) => field), lessons: lessons.map(({ lesson }) => lesson) },
    })
    return done({ fields: typed.map(({ field }) => field) })
  })
}

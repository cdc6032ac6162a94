import { type Act, within } from '../../../platform/act.ts'
import { record } from '../../../platform/journal.ts'
import { type Outcome, refused } from '../../../platform/outcome.ts'
import { relationsToApplication } from '../../access/relations.ts'
import { type AnswerProblem, problemsOf } from '../../applications/answers.ts'
import { type LoadedApplication, loadApplication, valuesOf } from '../../applications/store.ts'
import { KEYED_ABILITIES } from '../permissions.ts'
import { findKeyed, type Keyed, listValidations } from '../store.ts'
import { type Standing, validatedBefore } from '../validation.ts'

export interface Held {
  application: LoadedApplication
  keyed: Keyed
  /** The number of the last question asked; 0 before the first. */
  last: number
  /** What keeps it from being validated: answers missing or odd. */
  problems: AnswerProblem[]
  /** First instant validation is accepted no more, or null. */
  before: Date | null
}

export async function loadKeyed(act: Act, id: string, lock = false): Promise<Held | undefined> {
  const application = await loadApplication(act.db, id, lock)
  const keyed = application && (await findKeyed(act.db, id))
  if (!keyed) return undefined
  const [last] = await listValidations(act.db, id)
  const { form, answers, dates, incubator } = application
  return {
    application,
    keyed,
    last: last?.number ?? 0,
    problems: problemsOf(form, valuesOf(answers)),
    before: validatedBefore(dates.preselectionOn, incubator.zone),
  }
}

/** What the links sent for it are judged by. */
export const standingOf = ({ application, keyed, last, before }: Held): Standing => ({
  last,
  current: application.facts.current,
  address: keyed.address,
  validated: keyed.validatedAt !== null,
  withdrawn: application.facts.withdrawnAt !== null,
  before,
})

export type KeyedRefusal = 'not-found' | 'withdrawn' | 'incomplete' | 'over'

/** One act of the team on what it keyed in, held while it is decided. */
export const onKeyed = <T, R extends string>(
  act: Act,
  id: string,
  work: (act: Act, held: Held) => Promise<Outcome<T, R>>,
): Promise<Outcome<T, R | KeyedRefusal>> =>
  within(act, async (act): Promise<Outcome<T, R | KeyedRefusal>> => {
    const held = await loadKeyed(act, id, true)
    // Read once it is held: validated meanwhile, it is the team's to write no more.
    const relations = await relationsToApplication(act.db, act.actor, id)
    if (!held || !KEYED_ABILITIES.keyIn(relations)) return refused('not-found')
    if (held.application.facts.withdrawnAt !== null) return refused('withdrawn')
    if (held.problems.length > 0) return refused('incomplete')
    if (held.before !== null && act.now >= held.before) return refused('over')
    return work(act, held)
  })

export const recordKeyed = (act: Act, { application }: Held, verb: string, payload: object) =>
  record(act, {
    incubatorId: application.incubator.id,
    subject: `application:${application.id}`,
    verb: `application.${verb}`,
    payload,
  })

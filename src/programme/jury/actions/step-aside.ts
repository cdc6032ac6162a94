import { type Act, within } from '../../../platform/act.ts'
import { done, type Outcome, refused } from '../../../platform/outcome.ts'
import { relationsToApplication } from '../../access/relations.ts'
import { lengthOf, withoutInvisible } from '../../applications/answers.ts'
import { findRow } from '../../applications/store.ts'
import { steppedAside } from '../../panels/store.ts'
import { REVIEW_ABILITIES } from '../permissions.ts'
import { NO_RIGHTS } from '../phases.ts'
import { recuse } from './conflicts.ts'
import { settleRecusals } from './settle-recusals.ts'

export const LONGEST_REASON = 1000
export type StepAsideRefusal = 'not-found' | 'reason-missing' | 'reason-too-long'

/** A juror steps aside from an application: from then on it is nothing to them, and their review weighs nothing. */
export function stepAside(
  act: Act,
  applicationId: string,
  typed: string,
): Promise<Outcome<null, StepAsideRefusal>> {
  return within(act, async act => {
    const { db, actor } = act
    const { personId } = actor
    const row = await findRow(db, applicationId, true)
    if (!row || personId === null) return refused('not-found')
    const relations = await relationsToApplication(db, actor, applicationId)
    if (!REVIEW_ABILITIES.stepAside({ relations, rights: NO_RIGHTS, submitted: false }))
      // A second click: they are already aside.
      return (await steppedAside(db, applicationId, personId)) ? done(null) : refused('not-found')
    const reason = withoutInvisible(typed).trim()
    if (reason === '') return refused('reason-missing')
    if (lengthOf(reason) > LONGEST_REASON) return refused('reason-too-long')
    const recused = await recuse(act, { applicationId, personId, cause: 'declared', reason })
    if (!recused.ok) return refused('not-found')
    await settleRecusals(act, [applicationId])
    return done(null)
  })
}

import { type Act, within } from '../../../platform/act.ts'
import { done, type Outcome, refused } from '../../../platform/outcome.ts'
import { relationsToApplication } from '../../access/relations.ts'
import { withoutInvisible } from '../../applications/answers.ts'
import { recuse } from '../../panels/actions/recuse.ts'
import { steppedAside } from '../../panels/store.ts'
import { mayReadAsMember } from '../permissions.ts'
import { LONGEST_RECUSAL } from '../wording.ts'

/** A member steps aside from an application: from then on it is nowhere for them. Twice is once. */
export function stepAside(
  act: Act,
  applicationId: string,
  typed: string,
): Promise<Outcome<null, 'not-found' | 'too-long'>> {
  return within(act, async act => {
    const { db, actor } = act
    const { personId } = actor
    if (personId === null) return refused('not-found')
    const relations = await relationsToApplication(db, actor, applicationId)
    // Asked after the relations: a first click that ends meanwhile is seen.
    if (!mayReadAsMember(relations))
      return (await steppedAside(db, applicationId, personId)) ? done(null) : refused('not-found')
    const reason = withoutInvisible(typed).trim()
    if (reason.length > LONGEST_RECUSAL) return refused('too-long')
    const made = await recuse(act, { applicationId, personId, cause: 'declared', reason })
    return made.ok ? done(null) : refused('not-found')
  })
}

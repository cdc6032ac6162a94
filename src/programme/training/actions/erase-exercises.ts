import { type Act, within } from '../../../platform/act.ts'
import { record } from '../../../platform/journal.ts'
import { done, type Outcome } from '../../../platform/outcome.ts'
import { deleteAnswers } from '../store/answers.ts'

/** Erases what this person, and this browser, wrote in the exercises: a shared computer keeps nothing. */
export function eraseExercises(act: Act): Promise<Outcome<{ count: number }, never>> {
  return within(act, async act => {
    const ids = await deleteAnswers(act.db, act.actor)
    for (const id of ids)
      await record(act, {
        incubatorId: null,
        subject: `training:${id}`,
        verb: 'training.erased',
        payload: {},
      })
    return done({ count: ids.length })
  })
}

import { type Act, within } from '../../../../platform/act.ts'
import { record } from '../../../../platform/journal.ts'
import { done, type Outcome, refused } from '../../../../platform/outcome.ts'
import { listPasskeys } from '../../../../platform/passkeys/store.ts'
import { type KeyNameProblem, keyNameProblem } from '../../keys.ts'

/** Gives one of one's keys another name. */
export function renameKey(
  act: Act,
  id: string,
  name: string,
): Promise<Outcome<null, KeyNameProblem | 'not-found'>> {
  return within(act, async (act): Promise<Outcome<null, KeyNameProblem | 'not-found'>> => {
    const { personId } = act.actor
    const keys = personId === null ? [] : await listPasskeys(act.db, personId)
    if (!keys.some(key => key.id === id)) return refused('not-found')
    const problem = keyNameProblem(name)
    if (problem) return refused(problem)
    await act.db.updateTable('passkeys').set({ name }).where('id', '=', id).execute()
    await record(act, {
      incubatorId: null,
      subject: `person:${personId}`,
      verb: 'person.key-renamed',
      payload: { key: id },
    })
    return done(null)
  })
}

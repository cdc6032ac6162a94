import { type Act, within } from '../../../platform/act.ts'
import { record } from '../../../platform/journal.ts'
import { done, type Outcome, refused } from '../../../platform/outcome.ts'
import { relationsToCall } from '../../access/relations.ts'
import { isId } from '../../applications/store.ts'
import { getPublicCall } from '../../calls/store.ts'
import { type GivingProblem, readGiving } from '../paper.ts'
import { findPaper } from '../paper-store.ts'
import { KEYED_ABILITIES } from '../permissions.ts'

export type GivingRefusal = 'not-found' | 'already' | GivingProblem

/** The team says how a letter on paper reached its person: posted, read on the telephone, handed over. */
export const recordGiving = (
  act: Act,
  id: string,
  typed: { way: string; day: string },
): Promise<Outcome<null, GivingRefusal>> =>
  within(act, async (act): Promise<Outcome<null, GivingRefusal>> => {
    const { db, now, actor } = act
    const letter = isId(id) ? await findPaper(db, id, true) : undefined
    if (!letter) return refused('not-found')
    if (!KEYED_ABILITIES.postLetters(await relationsToCall(db, actor, letter.callId)))
      return refused('not-found')
    const { incubator } = await getPublicCall(db, letter.callId)
    const read = readGiving(typed, letter.writtenAt, incubator.zone, now)
    if (!read.ok) return read
    const { way, day } = read.value
    // Clicked twice, or noted alike by a colleague.
    if (letter.way === way && letter.givenOn === day) return done(null)
    if (letter.way !== null) return refused('already')
    await db
      .updateTable('paper_letters')
      .set({ way, given_on: day, recorded_by: actor.personId, recorded_at: now })
      .where('id', '=', id)
      .execute()
    await record(act, {
      incubatorId: incubator.id,
      subject: `application:${letter.applicationId}`,
      verb: 'application.paper-given',
      payload: { letter: id, kind: letter.kind, way, day },
    })
    return done(null)
  })

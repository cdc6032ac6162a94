import { type Act, within } from '../../../platform/act.ts'
import { record } from '../../../platform/journal.ts'
import { done, type Outcome, refused } from '../../../platform/outcome.ts'
import { relationsToIncubator } from '../../access/relations.ts'
import { readDelay } from '../promise.ts'
import { getDelay } from '../store/delays.ts'
import '../tables.ts'

export type DelayRefusal = 'not-found' | 'not-a-delay' | 'changed-meanwhile'

/** Sets in how many working days the incubator promises to answer; promises already made stay. */
export function setDelay(
  act: Act,
  incubatorId: string,
  said: { days: string; seen: string },
): Promise<Outcome<null, DelayRefusal>> {
  return within(act, async act => {
    const { db, now, actor } = act
    if (!(await relationsToIncubator(db, actor, incubatorId)).has('organiser')) return refused('not-found')
    const days = readDelay(said.days)
    if (days === null) return refused('not-a-delay')
    await db.selectFrom('incubators').select('id').where('id', '=', incubatorId).forUpdate().execute()
    const kept = await getDelay(db, incubatorId)
    if (kept.days === days) return done(null)
    if (said.seen !== String(kept.number)) return refused('changed-meanwhile')
    await db
      .insertInto('reply_delays')
      .values({
        id: act.newId(),
        incubator_id: incubatorId,
        number: kept.number + 1,
        days,
        set_by: actor.personId,
        set_at: now,
      })
      .execute()
    await record(act, {
      incubatorId,
      subject: `incubator:${incubatorId}`,
      verb: 'incubator.reply-delay-set',
      payload: { days },
    })
    return done(null)
  })
}

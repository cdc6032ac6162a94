import { type Act, within } from '../../../platform/act.ts'
import { record } from '../../../platform/journal.ts'
import { done, type Outcome, refused } from '../../../platform/outcome.ts'
import { isWaiting } from '../letter.ts'
import { standingOf } from '../letter-standing-store.ts'
import { UNDELIVERED_ABILITIES } from '../permissions.ts'
import { findUndelivered } from '../store.ts'
import '../tables.ts'

/** The person was told otherwise, by telephone or on paper: the letter leaves the list, the fact stays. */
export function settleLetter(act: Act, id: string): Promise<Outcome<null, 'not-found' | 'waiting'>> {
  return within(act, async act => {
    const { db, now, actor } = act
    await db.selectFrom('mails').select('id').where('id', '=', id).forUpdate().executeTakeFirst()
    const letter = await findUndelivered(db, id)
    if (!letter || !UNDELIVERED_ABILITIES.follow(await standingOf(db, actor, letter)))
      return refused('not-found')
    if (isWaiting(letter)) return refused('waiting')
    await db
      .insertInto('mail_settlings')
      .values({ mail_id: id, settled_by: actor.personId, settled_at: now })
      .execute()
    await record(act, {
      incubatorId: letter.incubatorId,
      subject: `mail:${id}`,
      verb: 'mail.settled',
      payload: {},
    })
    return done(null)
  })
}

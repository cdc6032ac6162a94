import { type Act, within } from '../../../platform/act.ts'
import { record } from '../../../platform/journal.ts'
import { findTarget } from '../../../platform/mail/links.ts'
import { done, type Outcome, refused } from '../../../platform/outcome.ts'
import { getPublicCall } from '../../calls/store.ts'
import { followStateOf } from '../follower.ts'
import { findFollower } from '../followers-store.ts'
import '../tables.ts'

/** Confirms, or follows again, or stops, by the secret of an e-mail; done twice, it is done. */
export function decideFollowing(
  act: Act,
  secret: string,
  wanted: 'following' | 'left',
): Promise<Outcome<null, 'unknown'>> {
  return within(act, async act => {
    const id = await findTarget(act.db, 'follow', secret, act.now)
    const follower = id === undefined ? undefined : await findFollower(act.db, id, true)
    if (!follower) return refused('unknown')
    if (followStateOf(follower) === wanted) return done(null)
    await act.db
      .updateTable('call_followers')
      .set(
        wanted === 'following'
          ? { confirmed_at: follower.confirmedAt ?? act.now, left_at: null }
          : { left_at: act.now, confirmed_at: follower.confirmedAt ?? act.now },
      )
      .where('id', '=', follower.id)
      .execute()
    const { incubator } = await getPublicCall(act.db, follower.callId)
    await record(act, {
      incubatorId: incubator.id,
      subject: `follower:${follower.id}`,
      verb: wanted === 'following' ? 'call.followed' : 'call.unfollowed',
      payload: { call: follower.callId },
    })
    return done(null)
  })
}

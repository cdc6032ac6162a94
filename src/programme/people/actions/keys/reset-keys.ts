import type { Act } from '../../../../platform/act.ts'
import { done, type Outcome, refused } from '../../../../platform/outcome.ts'
import { hasPasskey } from '../../../../platform/passkeys/store.ts'
import { keysResetMail } from '../../key-mails.ts'
import { onTeam, recordTeam, tellOne } from '../team-act.ts'

export type ResetRefusal = 'not-found' | 'changed-meanwhile' | 'no-key' | 'own'

/** A head takes away the keys and codes a member has lost: their sessions end, and they are told. */
export function resetKeys(act: Act, incubatorId: string, id: string): Promise<Outcome<null, ResetRefusal>> {
  return onTeam(act, incubatorId, async (act, team, incubator): Promise<Outcome<null, ResetRefusal>> => {
    const { db, now, actor } = act
    const member = team.find(each => each.id === id)
    if (!member) return refused('changed-meanwhile')
    const { personId, address } = member
    // One's own are taken away one by one, by whoever still has one.
    if (personId === actor.personId) return refused('own')
    if (!(await hasPasskey(db, personId))) return refused('no-key')
    await db
      .updateTable('passkeys')
      .set({ removed_at: now, removed_by: actor.personId })
      .where('person_id', '=', personId)
      .where('removed_at', 'is', null)
      .execute()
    await db.deleteFrom('recovery_codes').where('person_id', '=', personId).execute()
    await db.deleteFrom('sessions').where('person_id', '=', personId).execute()
    if (address !== '')
      await tellOne(
        act,
        incubator,
        { address, personId, ref: `incubator:${incubatorId}` },
        keysResetMail(incubator),
      )
    await recordTeam(act, incubatorId, 'member-keys-reset', { personId })
    return done(null)
  })
}

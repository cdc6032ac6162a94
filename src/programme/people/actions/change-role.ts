import type { Act } from '../../../platform/act.ts'
import { done, type Outcome, refused } from '../../../platform/outcome.ts'
import { isLastHead, isRole } from '../team.ts'
import { roleChangedMail } from '../team-mails.ts'
import { grantRole } from './grant-role.ts'
import { onTeam, recordTeam, tellOne } from './team-act.ts'

export type ChangeRoleRefusal = 'not-found' | 'changed-meanwhile' | 'role-missing' | 'last-head'

/**
 * Gives a member another role.
 * @param id of the role as it was shown: it is another one when someone else has just changed it
 */
export function changeRole(
  act: Act,
  incubatorId: string,
  { id, role }: { id: string; role: string },
): Promise<Outcome<null, ChangeRoleRefusal>> {
  return onTeam(act, incubatorId, async (act, team, incubator): Promise<Outcome<null, ChangeRoleRefusal>> => {
    const member = team.find(each => each.id === id)
    if (!member) return refused('changed-meanwhile')
    if (!isRole(role)) return refused('role-missing')
    if (member.role === role) return done(null)
    if (isLastHead(team, id)) return refused('last-head')
    const { personId, address } = member
    await grantRole(act, { incubatorId, personId, role, replaces: id })
    if (address !== '')
      await tellOne(
        act,
        incubator,
        { address, personId, ref: `incubator:${incubatorId}` },
        roleChangedMail(incubator, role),
      )
    await recordTeam(act, incubatorId, 'role-changed', { personId, from: member.role, to: role })
    return done(null)
  })
}

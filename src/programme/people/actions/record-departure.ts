import type { Act } from '../../../platform/act.ts'
import { civilDate, frenchDate, isCivilDate } from '../../../platform/dates.ts'
import { done, type Outcome, refused } from '../../../platform/outcome.ts'
import { type DepartureProblem, departureProblem, isLastHead } from '../team.ts'
import { departedMail } from '../team-mails.ts'
import { onTeam, recordTeam, tellOne } from './team-act.ts'

export type DepartureRefusal = 'not-found' | 'changed-meanwhile' | 'last-head' | DepartureProblem

/** Records that a member has left, and why: what the role gave ends now, whatever the day said. */
export function recordDeparture(
  act: Act,
  incubatorId: string,
  { id, ...said }: { id: string; day: string; reason: string },
): Promise<Outcome<null, DepartureRefusal>> {
  return onTeam(act, incubatorId, async (act, team, incubator): Promise<Outcome<null, DepartureRefusal>> => {
    const member = team.find(each => each.id === id)
    if (!member) return refused('changed-meanwhile')
    const problem = departureProblem(said, civilDate(act.now, incubator.zone), isCivilDate(said.day))
    if (problem) return refused(problem)
    if (isLastHead(team, id)) return refused('last-head')
    await act.db
      .updateTable('roles')
      .set({
        ended_at: act.now,
        ended_by: act.actor.personId,
        left_on: said.day,
        end_reason: said.reason,
      })
      .where('id', '=', id)
      .execute()
    const { personId, address, role } = member
    const letter = departedMail(incubator, { day: frenchDate(said.day), reason: said.reason })
    if (address !== '')
      await tellOne(act, incubator, { address, personId, ref: `incubator:${incubatorId}` }, letter)
    await recordTeam(act, incubatorId, 'member-left', { personId, role, on: said.day, why: said.reason })
    return done(null)
  })
}

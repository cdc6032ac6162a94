import { type Act, within } from '../../../platform/act.ts'
import { record } from '../../../platform/journal.ts'
import { enqueueMail } from '../../../platform/mail/mail.ts'
import { type Outcome, refused } from '../../../platform/outcome.ts'
import { relationsToIncubator } from '../../access/relations.ts'
import { type Incubator, senderOf } from '../../incubators/incubator.ts'
import { INCUBATOR_ABILITIES } from '../../incubators/permissions.ts'
import { getIncubator } from '../../incubators/store.ts'
import type { Member } from '../team.ts'
import type { TeamMail } from '../team-mails.ts'
import { lockTeam } from '../team-store.ts'

/** One act on a team by one of its heads: the team is held while it is decided. */
export function onTeam<T, R extends string>(
  act: Act,
  incubatorId: string,
  work: (act: Act, team: Member[], incubator: Incubator) => Promise<Outcome<T, R>>,
): Promise<Outcome<T, R | 'not-found'>> {
  return within(act, async (act): Promise<Outcome<T, R | 'not-found'>> => {
    const team = await lockTeam(act.db, incubatorId)
    // Read once the team is held: a head who was just lowered manages nothing any more.
    const relations = await relationsToIncubator(act.db, act.actor, incubatorId)
    if (!INCUBATOR_ABILITIES.manageTeam(relations)) return refused('not-found')
    return work(act, team, await getIncubator(act.db, incubatorId))
  })
}

export const tellOne = (
  act: Act,
  incubator: Incubator,
  to: { address: string; personId?: string | null; ref: string },
  mail: TeamMail,
) =>
  enqueueMail(act, {
    incubatorId: incubator.id,
    to: to.address,
    personId: to.personId ?? null,
    kind: 'team',
    senderName: senderOf(incubator),
    replyTo: incubator.contactEmail,
    subjectRef: to.ref,
    ...mail,
  })

/** A line of the incubator's journal. */
export const recordTeam = (act: Act, incubatorId: string, verb: string, payload: object) =>
  record(act, { incubatorId, subject: `incubator:${incubatorId}`, verb: `incubator.${verb}`, payload })

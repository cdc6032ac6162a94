import { type Act, within } from '../../../platform/act.ts'
import { listKnownRecusals, listReceivedFacts, listSeatFacts, recusalKey } from '../conflict-store.ts'
import { comparedApplication, comparedSeat, conflictsBetween, type FoundCause } from '../conflicts.ts'
import { afterRecusal } from './after-recusal.ts'
import { insertRecusal } from './insert-recusal.ts'

export interface RecordedConflict {
  applicationId: string
  personId: string
  cause: FoundCause
}

/**
 * Compares everyone who sits in a call with its received applications and records the missing recusals;
 * one whose cause was lifted is never recorded again. Asks no permission: it is part of other actions.
 * @returns those just recorded
 */
export function recordConflicts(
  act: Act,
  callId: string,
  only: { applicationIds?: readonly string[] } = {},
): Promise<RecordedConflict[]> {
  return within(act, async act => {
    const { db } = act
    const people = (await listSeatFacts(db, callId)).map(({ facts, ...person }) => ({
      ...person,
      seats: facts.map(comparedSeat),
    }))
    if (people.length === 0) return []
    const applications = await listReceivedFacts(db, callId, only.applicationIds)
    const known = await listKnownRecusals(db, callId)
    const recorded: RecordedConflict[] = []
    for (const application of applications) {
      const ofOthers = application.services.map(service => comparedApplication({ service, hierarchie: '' }))
      const compared = [comparedApplication(application), ...ofOthers]
      for (const { personId, incubatorId, seats } of people) {
        const author = application.authors.includes(personId)
        const causes = new Set(
          seats.flatMap(seat => compared.flatMap(each => conflictsBetween(seat, each, author))),
        )
        for (const cause of causes) {
          const key = recusalKey(application.id, personId, cause)
          if (known.has(key)) continue
          known.add(key)
          const said = { applicationId: application.id, personId, cause, reason: '' }
          if (await insertRecusal(act, incubatorId, said, null))
            recorded.push({ applicationId: application.id, personId, cause })
        }
      }
    }
    if (recorded.length > 0)
      await afterRecusal(
        act,
        recorded.map(({ applicationId }) => applicationId),
      )
    return recorded
  })
}

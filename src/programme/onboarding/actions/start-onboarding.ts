import type { Act } from '../../../platform/act.ts'
import { civilDate } from '../../../platform/dates.ts'
import { done, type Outcome, refused } from '../../../platform/outcome.ts'
import { relationsToApplication } from '../../access/relations.ts'
import { getIncubator } from '../../incubators/store.ts'
import { lastNumber, type Onboarding } from '../onboarding.ts'
import { onboardingAbilities } from '../permissions.ts'
import { mayStart, type StartRefusal } from '../standing.ts'
import { findOnboarding } from '../store.ts'
import { recordEvent } from './record-event.ts'

export interface Started {
  onboarding: Onboarding
  /** First day of the investigation, 'YYYY-MM-DD'. */
  on: string
}

/**
 * Ends an onboarding by the start of its investigation; the caller, in the same transaction, creates the product.
 * Refused as 'started' when it already has.
 */
export async function startOnboarding(
  act: Act,
  id: string,
): Promise<Outcome<Started, StartRefusal | 'not-found'>> {
  const { db, now, actor } = act
  const onboarding = await findOnboarding(db, id, now, true)
  if (!onboarding) return refused('not-found')
  const relations = await relationsToApplication(db, actor, onboarding.applicationId)
  if (!onboardingAbilities.start({ relations, told: onboarding.announcedAt !== null }))
    return refused('not-found')
  const { zone } = await getIncubator(db, onboarding.incubatorId)
  const may = mayStart(onboarding, civilDate(now, zone))
  if (!may.ok) return may
  await recordEvent(act, onboarding, { number: lastNumber(onboarding) + 1, kind: 'started', reason: '' })
  return done({ onboarding, on: may.value.on })
}

import { type Act, within } from '../../../platform/act.ts'
import { record } from '../../../platform/journal.ts'
import { done, type Outcome, refused } from '../../../platform/outcome.ts'
import { relationsToCall } from '../../access/relations.ts'
import { findCallForUpdate, findLastPublication } from '../../calls/store.ts'
import { getIncubator } from '../../incubators/store.ts'
import { type Laureate, listLaureatesToOpen } from '../laureates-store.ts'
import { openedMessage } from '../mails.ts'
import { mayFollowAll } from '../permissions.ts'
import '../tables.ts'
import { tellCarriers } from './tell.ts'

/**
 * Opens the onboarding of every laureate already told, and writes to each; again, it does nothing more.
 * @param publicUrl base of the links in the e-mails
 */
export function openOnboardings(
  act: Act,
  callId: string,
  publicUrl: string,
): Promise<Outcome<{ opened: number }, 'not-found'>> {
  return within(act, async act => {
    const { db, now, actor } = act
    if (!mayFollowAll(await relationsToCall(db, actor, callId))) return refused('not-found')
    const call = await findCallForUpdate(db, callId)
    if (!call) return refused('not-found')
    const incubator = await getIncubator(db, call.incubatorId)
    const { dates } = (await findLastPublication(db, callId))?.guide ?? {}
    const laureates = await listLaureatesToOpen(db, callId, now)
    for (const laureate of laureates) {
      const id = await open(act, { callId, incubatorId: incubator.id }, laureate)
      const said = {
        title: laureate.title,
        link: `${publicUrl}/mises-en-route/${id}`,
        incubator: incubator.name,
      }
      await tellCarriers(act, incubator, {
        applicationId: laureate.applicationId,
        onboardingId: id,
        kind: 'onboarding-opened',
        message: openedMessage({ ...said, investigationOn: dates?.investigationOn ?? '' }),
      })
    }
    return done({ opened: laureates.length })
  })
}

async function open(
  act: Act,
  { callId, incubatorId }: { callId: string; incubatorId: string },
  { applicationId, replacesId }: Laureate,
): Promise<string> {
  const id = act.newId()
  await act.db
    .insertInto('onboardings')
    .values({
      id,
      incubator_id: incubatorId,
      call_id: callId,
      application_id: applicationId,
      opened_by: act.actor.personId,
      opened_at: act.now,
      replaces_id: replacesId,
    })
    .execute()
  await record(act, {
    incubatorId,
    subject: `onboarding:${id}`,
    verb: 'onboarding.opened',
    payload: { application: applicationId, replaces: replacesId },
  })
  return id
}

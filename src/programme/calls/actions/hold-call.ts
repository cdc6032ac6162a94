import { type Act, within } from '../../../platform/act.ts'
import { record } from '../../../platform/journal.ts'
import { done, type Outcome, refused } from '../../../platform/outcome.ts'
import { relationsToCall, relationsToIncubator } from '../../access/relations.ts'
import { findIncubator } from '../../incubators/store.ts'
import type { Call } from '../call.ts'
import { findCallForUpdate } from '../store/calls.ts'
import { listHolders } from '../store/holders.ts'
import '../tables.ts'

export type HoldRefusal = 'not-found' | 'no-such-incubator' | 'holds-already'

/** Offers another incubator of the instance to hold the call; it sees nothing of it until it accepts. */
export function offerCall(act: Act, callId: string, slug: string): Promise<Outcome<null, HoldRefusal>> {
  return within(act, async act => {
    const call = await heldBy(act, callId)
    if (!call) return refused('not-found')
    const incubator = await findIncubator(act.db, slug)
    if (!incubator) return refused('no-such-incubator')
    const holders = await listHolders(act.db, callId)
    if (incubator.id === call.incubatorId || holders.some(({ incubatorId }) => incubatorId === incubator.id))
      return refused('holds-already')
    await act.db
      .insertInto('call_holders')
      .values({
        id: act.newId(),
        call_id: callId,
        incubator_id: incubator.id,
        offered_at: act.now,
        offered_by: act.actor.personId,
        accepted_at: null,
        accepted_by: null,
        ended_at: null,
        ended_by: null,
      })
      .execute()
    return done(await said(act, call, 'call.offered', slug))
  })
}

/** The incubator that was offered the call holds it from now on: its team organises it too. */
export function acceptCall(act: Act, callId: string, slug: string): Promise<Outcome<null, HoldRefusal>> {
  return within(act, async act => {
    const incubator = await findIncubator(act.db, slug)
    const call = await findCallForUpdate(act.db, callId)
    if (!call || !incubator || !(await organises(act, incubator.id))) return refused('not-found')
    const accepted = await act.db
      .updateTable('call_holders')
      .set({ accepted_at: act.now, accepted_by: act.actor.personId })
      .where('call_id', '=', callId)
      .where('incubator_id', '=', incubator.id)
      .where('accepted_at', 'is', null)
      .where('ended_at', 'is', null)
      .returning('id')
      .executeTakeFirst()
    return accepted ? done(await said(act, call, 'call.held', slug)) : refused('not-found')
  })
}

/** Declined, left, or taken back by the incubator the call belongs to. */
export function endHolding(act: Act, callId: string, slug: string): Promise<Outcome<null, HoldRefusal>> {
  return within(act, async act => {
    const incubator = await findIncubator(act.db, slug)
    const call = await findCallForUpdate(act.db, callId)
    if (!call || !incubator) return refused('not-found')
    if (!(await organises(act, incubator.id)) && !(await organises(act, call.incubatorId)))
      return refused('not-found')
    const ended = await act.db
      .updateTable('call_holders')
      .set({ ended_at: act.now, ended_by: act.actor.personId })
      .where('call_id', '=', callId)
      .where('incubator_id', '=', incubator.id)
      .where('ended_at', 'is', null)
      .returning('id')
      .executeTakeFirst()
    return ended ? done(await said(act, call, 'call.holding-ended', slug)) : refused('not-found')
  })
}

const organises = async (act: Act, incubatorId: string) =>
  (await relationsToIncubator(act.db, act.actor, incubatorId)).has('organiser')

/** The call, for an organiser of the incubator it belongs to; a co-holder does not share it further. */
async function heldBy(act: Act, callId: string): Promise<Call | undefined> {
  const call = await findCallForUpdate(act.db, callId)
  const relations = await relationsToCall(act.db, act.actor, callId)
  return call && relations.has('organiser') && (await organises(act, call.incubatorId)) ? call : undefined
}

async function said(act: Act, call: Call, verb: string, slug: string): Promise<null> {
  const { incubatorId, id } = call
  await record(act, { incubatorId, subject: `call:${id}`, verb, payload: { incubator: slug } })
  return null
}

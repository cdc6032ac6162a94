import { type Act, within } from '../../../platform/act.ts'
import { record } from '../../../platform/journal.ts'
import { done, type Outcome, refused } from '../../../platform/outcome.ts'
import { relationsToCall, relationsToIncubator } from '../../access/relations.ts'
import { statusOf } from '../call.ts'
import { mayOnCall } from '../permissions.ts'
import { findCallForUpdate } from '../store/calls.ts'
import { getLatestGuide } from '../store/guides.ts'
import { listHolders } from '../store/holders.ts'
import { findModel, insertModel, listModels } from '../store/models.ts'
import '../tables.ts'

export type ModelRefusal = 'not-found' | 'name-missing' | 'name-too-long' | 'name-taken'

/** Keeps the guide of a call as a template of the incubator, under a name of its own. */
export function saveModel(
  act: Act,
  callId: string,
  name: string,
): Promise<Outcome<{ id: string }, ModelRefusal>> {
  return within(act, async act => {
    const call = await findCallForUpdate(act.db, callId)
    const relations = await relationsToCall(act.db, act.actor, callId)
    if (!call || !mayOnCall('readGuideDraft', relations, statusOf(call, act.now))) return refused('not-found')
    if (name === '') return refused('name-missing')
    if (name.length > 120) return refused('name-too-long')
    const holders = (await listHolders(act.db, callId)).map(({ incubatorId }) => incubatorId)
    const incubatorId = await firstOrganised(act, [call.incubatorId, ...holders])
    if (!incubatorId) return refused('not-found')
    const same = (await listModels(act.db, [incubatorId])).some(model => model.name === name)
    if (same) return refused('name-taken')
    const { guide, number } = await getLatestGuide(act.db, callId)
    const id = await insertModel(act, { incubatorId, name, guide })
    await record(act, {
      incubatorId,
      subject: `call:${callId}`,
      verb: 'call.model-saved',
      payload: { model: id, name, number },
    })
    return done({ id })
  })
}

/** A template no longer proposed; the calls started from it keep their own guide. */
export function removeModel(act: Act, id: string): Promise<Outcome<null, 'not-found'>> {
  return within(act, async act => {
    const model = await findModel(act.db, id)
    if (!model || !(await firstOrganised(act, [model.incubatorId]))) return refused('not-found')
    await act.db
      .updateTable('guide_templates')
      .set({ removed_at: act.now, removed_by: act.actor.personId })
      .where('id', '=', id)
      .where('removed_at', 'is', null)
      .execute()
    await record(act, {
      incubatorId: model.incubatorId,
      subject: `incubator:${model.incubatorId}`,
      verb: 'incubator.model-removed',
      payload: { model: id, name: model.name },
    })
    return done(null)
  })
}

async function firstOrganised(act: Act, incubatorIds: readonly string[]): Promise<string | undefined> {
  for (const id of incubatorIds)
    if ((await relationsToIncubator(act.db, act.actor, id)).has('organiser')) return id
  return undefined
}

import { type Act, within } from '../../../platform/act.ts'
import { record } from '../../../platform/journal.ts'
import { done, type Outcome, refused } from '../../../platform/outcome.ts'
import { relationsToIncubator } from '../../access/relations.ts'
import { TRAINING_ABILITIES } from '../permissions.ts'
import type { NewResource } from '../resource.ts'
import { findResource } from '../store/resources.ts'
import '../tables.ts'

type Refusal = 'not-found' | 'changed-meanwhile'

/**
 * Offers a resource, or corrects one: the one it replaces is withdrawn in the same act.
 * @param replaces the id of the one corrected; refused when it was withdrawn or corrected meanwhile
 */
export function addResource(
  act: Act,
  incubatorId: string,
  resource: NewResource,
  replaces: string | null,
): Promise<Outcome<{ id: string }, Refusal>> {
  return within(act, async act => {
    if (!(await manages(act, incubatorId))) return refused('not-found')
    if (replaces !== null && !(await withdraw(act, incubatorId, replaces)))
      return refused('changed-meanwhile')
    const id = act.newId()
    await act.db
      .insertInto('resources')
      .values({
        id,
        incubator_id: incubatorId,
        ...resource,
        added_by: act.actor.personId,
        added_at: act.now,
        replaces_id: replaces,
      })
      .execute()
    await record(act, {
      incubatorId,
      subject: `resource:${id}`,
      verb: 'resource.added',
      payload: { ...resource, replaces },
    })
    return done({ id })
  })
}

/** No longer offers a resource; what it was stays known. */
export function withdrawResource(
  act: Act,
  incubatorId: string,
  id: string,
): Promise<Outcome<{ id: string }, Refusal>> {
  return within(act, async act => {
    if (!(await manages(act, incubatorId))) return refused('not-found')
    return (await withdraw(act, incubatorId, id)) ? done({ id }) : refused('changed-meanwhile')
  })
}

const manages = async (act: Act, incubatorId: string): Promise<boolean> =>
  TRAINING_ABILITIES.manageResources(await relationsToIncubator(act.db, act.actor, incubatorId))

async function withdraw(act: Act, incubatorId: string, id: string): Promise<boolean> {
  if (!(await findResource(act.db, incubatorId, id, true))) return false
  await act.db
    .updateTable('resources')
    .set({ withdrawn_at: act.now, withdrawn_by: act.actor.personId })
    .where('id', '=', id)
    .execute()
  await record(act, { incubatorId, subject: `resource:${id}`, verb: 'resource.withdrawn', payload: {} })
  return true
}

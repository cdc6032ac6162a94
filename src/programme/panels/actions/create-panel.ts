import { type Act, within } from '../../../platform/act.ts'
import { record } from '../../../platform/journal.ts'
import { done, type Outcome, refused } from '../../../platform/outcome.ts'
import { relationsToCall } from '../../access/relations.ts'
import type { Call } from '../../calls/call.ts'
import type { PanelKind } from '../panel.ts'
import { mayOnPanel } from '../permissions.ts'
import { findPanel } from '../seats-store.ts'
import '../tables.ts'

/** Creates the jury or the committee of a call, empty; twice is once. */
export function createPanel(
  act: Act,
  call: Pick<Call, 'id' | 'incubatorId'>,
  kind: PanelKind,
): Promise<Outcome<{ id: string }, 'not-found'>> {
  return within(act, async act => {
    const { db, now, actor } = act
    const relations = await relationsToCall(db, actor, call.id)
    if (!mayOnPanel('managePanel', relations)) return refused('not-found')
    const created = await db
      .insertInto('panels')
      .values({
        id: act.newId(),
        incubator_id: call.incubatorId,
        call_id: call.id,
        kind,
        created_at: now,
        created_by: actor.personId,
      })
      .onConflict(conflict => conflict.columns(['call_id', 'kind']).doNothing())
      .returning('id')
      .executeTakeFirst()
    if (!created) {
      const known = await findPanel(db, call.id, kind)
      return known ? done({ id: known.id }) : refused('not-found')
    }
    await record(act, {
      incubatorId: call.incubatorId,
      subject: `panel:${created.id}`,
      verb: 'panel.created',
      payload: { call: call.id, kind },
    })
    return done({ id: created.id })
  })
}

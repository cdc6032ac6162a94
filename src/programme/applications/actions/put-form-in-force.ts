import { type Act, within } from '../../../platform/act.ts'
import { record } from '../../../platform/journal.ts'
import { done, type Outcome, refused } from '../../../platform/outcome.ts'
import { relationsToCall } from '../../access/relations.ts'
import { statusOf } from '../../calls/call.ts'
import { mayOnCall } from '../../calls/permissions.ts'
import { findCallForUpdate } from '../../calls/store/calls.ts'
import { sameDocument } from '../form/document.ts'
import { addedQuestions } from '../form/new-questions.ts'
import { getLatestRevision } from '../form-revisions-store.ts'
import { findFormInForce } from '../forms-store.ts'
import '../tables.ts'
import { tellNewQuestions } from './tell-new-questions.ts'

export interface Seen {
  /** The revision and the version whose difference was previewed. */
  revision: number
  version: number
  /** Whether those who already sent are told by e-mail. */
  tell: boolean
  publicUrl: string
}

export type InForceRefusal = 'not-found' | 'changed-meanwhile' | 'nothing-to-change'

/**
 * What organisers prepared becomes what agents are asked: drafts go with it, what was sent keeps its own form.
 * Refused when the change previewed is no longer the one that would be made.
 */
export function putFormInForce(
  act: Act,
  callId: string,
  seen: Seen,
): Promise<Outcome<{ number: number; told: number }, InForceRefusal>> {
  return within(act, async act => {
    // Whoever starts an application waits here, then takes the new version.
    const call = await findCallForUpdate(act.db, callId)
    const relations = await relationsToCall(act.db, act.actor, callId)
    if (!call || !mayOnCall('editForm', relations, statusOf(call, act.now))) return refused('not-found')
    const inForce = await findFormInForce(act.db, callId)
    const latest = await getLatestRevision(act.db, callId)
    if (!inForce) return refused('nothing-to-change')
    if (sameDocument(inForce, latest.document)) {
      // Clicked twice: what was previewed is in force.
      const twice = latest.number === seen.revision && inForce.number === seen.version + 1
      return twice ? done({ number: inForce.number, told: 0 }) : refused('nothing-to-change')
    }
    if (latest.number !== seen.revision || inForce.number !== seen.version)
      return refused('changed-meanwhile')
    const { steps, fields } = latest.document
    const number = inForce.number + 1
    await act.db
      .insertInto('form_versions')
      .values({
        id: act.newId(),
        call_id: callId,
        number,
        steps: JSON.stringify(steps),
        fields: JSON.stringify(fields),
        revision: latest.number,
        made_by: act.actor.personId,
        created_at: act.now,
      })
      .execute()
    const added = addedQuestions(inForce.fields, fields)
    const told = seen.tell ? await tellNewQuestions(act, call, added, seen.publicUrl) : 0
    await record(act, {
      incubatorId: call.incubatorId,
      subject: `call:${callId}`,
      verb: 'call.form-in-force',
      payload: { number, revision: latest.number, told },
    })
    return done({ number, told })
  })
}

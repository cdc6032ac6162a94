import { type Act, within } from '../../../platform/act.ts'
import { record } from '../../../platform/journal.ts'
import { done, type Outcome, refused } from '../../../platform/outcome.ts'
import { relationsToCall } from '../../access/relations.ts'
import { statusOf } from '../../calls/call.ts'
import { mayOnCall } from '../../calls/permissions.ts'
import { findCallForUpdate } from '../../calls/store/calls.ts'
import { changed, type FormAct } from '../form/acts.ts'
import { type AskedFault, askedFault } from '../form/asked-before.ts'
import { type FormDocument, sameDocument } from '../form/document.ts'
import { type Faulty, type FormFault, faultOf } from '../form/fault.ts'
import { isStale } from '../form/stale.ts'
import { isDoneAlready } from '../form/twice.ts'
import type { Field } from '../form.ts'
import { findRevision, getLatestRevision, insertRevision } from '../form-revisions-store.ts'
import { findFormInForce } from '../forms-store.ts'
import '../tables.ts'

export type ChangeFormRefusal =
  | 'not-found'
  | 'changed-meanwhile'
  | 'nothing-to-change'
  | AskedFault
  | FormFault

/**
 * One change of the form organisers work on, kept as a new revision. Agents are asked it once it is in force, or from
 * the first application when nobody has started.
 * @param seen the revision the person had before their eyes
 */
export function changeForm(
  act: Act,
  callId: string,
  seen: number,
  wanted: FormAct,
): Promise<Outcome<{ number: number }, ChangeFormRefusal> & { faulty?: Faulty }> {
  return within(act, async act => {
    const call = await findCallForUpdate(act.db, callId)
    const relations = await relationsToCall(act.db, act.actor, callId)
    if (!call || !mayOnCall('editForm', relations, statusOf(call, act.now))) return refused('not-found')
    const latest = await getLatestRevision(act.db, callId)
    const base = seen === latest.number ? latest : await findRevision(act.db, callId, seen)
    if (!base) return refused('changed-meanwhile')
    const asked = (await findFormInForce(act.db, callId))?.fields ?? []
    const ids = new Set(asked.map(({ id }) => id))
    if (isDoneAlready(wanted, base.document, latest.document, ids)) return done({ number: latest.number })
    if (isStale(wanted, base.document, latest.document)) return refused('changed-meanwhile')
    const fixed = wanted.kind === 'question' ? askedFault(wanted.field, asked) : null
    if (fixed) return refused(fixed)
    const document = changed(latest.document, wanted, ids)
    if (!document) return refused('nothing-to-change')
    const faulty = faultOf(document)
    if (faulty) return { ...refused(faulty.reason), faulty }
    if (sameDocument(document, latest.document)) return done({ number: latest.number })
    const number = latest.number + 1
    await insertRevision(act, callId, number, document)
    const about = 'id' in wanted ? { id: wanted.id } : 'field' in wanted ? { id: idOf(wanted, document) } : {}
    await record(act, {
      incubatorId: call.incubatorId,
      subject: `call:${callId}`,
      verb: 'call.form-changed',
      payload: { act: wanted.kind, ...about, number },
    })
    return done({ number })
  })
}

const idOf = ({ kind, field }: FormAct & { field: Field }, { fields }: FormDocument): string =>
  kind === 'question' ? field.id : (fields.at(-1)?.id ?? '')

import { type Act, within } from '../../../platform/act.ts'
import { record } from '../../../platform/journal.ts'
import { done, type Outcome, refused } from '../../../platform/outcome.ts'
import { relationsToCall } from '../../access/relations.ts'
import { findCallForUpdate } from '../../calls/store.ts'
import { VISA_ABILITIES } from '../permissions.ts'
import { listRequired } from '../store.ts'
import { isVisaKind, VISA_KINDS } from '../visa.ts'
import '../tables.ts'

const sorted = (kinds: readonly string[]) => [...kinds].filter(isVisaKind).sort()

/** Says which visas a publication of this call asks for; refused when someone changed them meanwhile. */
export function requireVisas(
  act: Act,
  callId: string,
  { wanted, seen }: { wanted: readonly string[]; seen: readonly string[] },
): Promise<Outcome<null, 'not-found' | 'changed-meanwhile'>> {
  return within(act, async act => {
    const call = await findCallForUpdate(act.db, callId)
    const relations = await relationsToCall(act.db, act.actor, callId)
    if (!call || !VISA_ABILITIES.requireVisas(relations)) return refused('not-found')
    const kept = sorted(await listRequired(act.db, callId))
    const next = sorted(wanted)
    if (next.join() === kept.join()) return done(null)
    if (sorted(seen).join() !== kept.join()) return refused('changed-meanwhile')
    await act.db.deleteFrom('visa_requirements').where('call_id', '=', callId).execute()
    const chosen = VISA_KINDS.filter(kind => next.includes(kind))
    if (chosen.length > 0)
      await act.db
        .insertInto('visa_requirements')
        .values(chosen.map(kind => ({ call_id: callId, kind, set_by: act.actor.personId, set_at: act.now })))
        .execute()
    await record(act, {
      incubatorId: call.incubatorId,
      subject: `call:${callId}`,
      verb: 'visa.required',
      payload: { kinds: next },
    })
    return done(null)
  })
}

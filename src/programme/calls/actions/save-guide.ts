import { type Act, within } from '../../../platform/act.ts'
import { record } from '../../../platform/journal.ts'
import { done, type Outcome, refused } from '../../../platform/outcome.ts'
import { relationsToCall } from '../../access/relations.ts'
import { type Call, statusOf } from '../call.ts'
import type { GuideContent } from '../guide.ts'
import { type Merged, mergePart } from '../parts/merge.ts'
import type { Part } from '../parts/parts.ts'
import { callAbilities } from '../permissions.ts'
import { findGuide, getGuide } from '../store.ts'
import '../tables.ts'

export interface GuideEdit {
  part: Part
  typed: Record<string, string>
  /** The number of the version the form was filled from. */
  baseNumber: number
  decided?: { fields: ReadonlySet<string>; seenNumber: number }
}

export type Saved = { number: number; current: GuideContent; merged: Merged }

/** Saves a part as a new version of the guide, merged field by field with what others saved meanwhile. */
export function saveGuide(
  act: Act,
  call: Call,
  edit: GuideEdit,
): Promise<Outcome<Saved, 'not-found' | 'closed'>> {
  return within(act, async act => {
    const relations = await relationsToCall(act.db, act.actor, call.id)
    const status = statusOf(call, act.now)
    if (!callAbilities.readGuide({ relations, status })) return refused('not-found')
    if (!callAbilities.editGuide({ relations, status })) return refused('closed')
    // One writer at a time per call: the number that follows is ours.
    await act.db.selectFrom('calls').select('id').where('id', '=', call.id).forUpdate().execute()
    const current = await getGuide(act.db, call.id)
    const base = (await findGuide(act.db, call.id, edit.baseNumber)) ?? current
    const seen = edit.decided && (await findGuide(act.db, call.id, edit.decided.seenNumber))
    const decided =
      edit.decided && seen ? { decided: { fields: edit.decided.fields, seen: seen.content } } : {}
    const merged = mergePart({
      part: edit.part,
      typed: edit.typed,
      base: base.content,
      current: current.content,
      ...decided,
    })
    if (merged.kind !== 'saved') return done({ number: current.number, current: current.content, merged })
    if (JSON.stringify(merged.content) === JSON.stringify(current.content))
      return done({ number: current.number, current: current.content, merged })
    const number = current.number + 1
    await addVersion(act, call, number, merged.content)
    await record(act, {
      incubatorId: call.incubatorId,
      subject: `call:${call.id}`,
      verb: 'call.guide-saved',
      payload: { part: edit.part, number },
    })
    return done({ number, current: merged.content, merged })
  })
}

async function addVersion(act: Act, call: Call, number: number, content: GuideContent): Promise<void> {
  await act.db
    .insertInto('guide_versions')
    .values({
      id: act.newId(),
      call_id: call.id,
      number,
      content: JSON.stringify(content),
      author_id: act.actor.personId,
      saved_at: act.now,
    })
    .execute()
}

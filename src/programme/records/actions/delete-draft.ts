import { type Act, within } from '../../../platform/act.ts'
import { done, type Outcome, refused } from '../../../platform/outcome.ts'
import { deleteDrafts } from '../../applications/draft-deletion-store.ts'
import { findDeletable } from '../store/draft.ts'

/** Deletes at once a draft never sent, with everything attached. */
export function deleteDraft(act: Act, id: string): Promise<Outcome<null, 'not-found' | 'sent' | 'shared'>> {
  return within(act, async act => {
    const draft = await findDeletable(act.db, act.actor, id, act.now, true)
    if (draft === undefined) return refused('not-found')
    if (draft === 'sent' || draft === 'shared') return refused(draft)
    await deleteDrafts(act, [draft])
    return done(null)
  })
}

import type { Act } from '../../../platform/act.ts'
import { record } from '../../../platform/journal.ts'
import { done, type Outcome, refused } from '../../../platform/outcome.ts'
import { openOnes } from '../conditions.ts'
import { listConditions } from '../conditions-store.ts'
import { readDossier } from '../dossier-form.ts'
import type { FieldError, Typed } from '../fields.ts'
import { sameContent } from '../same-content.ts'
import '../tables.ts'
import { projectDue } from './project-due.ts'
import { withCommittee } from './with-committee.ts'

export type SaveRefusal = 'not-found' | 'closed' | 'invalid' | 'changed-meanwhile'
export type SaveOutcome = Outcome<{ number: number }, SaveRefusal> & { errors?: FieldError[] }

/**
 * Saves a version of the dossier.
 * @param said.base number of the version the person had before their eyes; 0 when there was none
 */
export function saveDossier(
  act: Act,
  committeeId: string,
  { typed, base }: { typed: Typed; base: number },
): Promise<SaveOutcome> {
  return withCommittee(act, committeeId, 'fillDossier', async ({ act, committee }): Promise<SaveOutcome> => {
    const { db, actor, now } = act
    if (committee.closing) return refused('closed')
    const read = readDossier(openOnes(await listConditions(db, committee.productId)), typed)
    if (!read.ok) return { ...refused('invalid'), errors: read.errors }
    const kept = committee.dossier
    if (kept && sameContent(kept.content, read.content)) return done({ number: kept.number })
    if ((kept?.number ?? 0) !== base) return refused('changed-meanwhile')
    const number = base + 1
    await db
      .insertInto('investment_dossiers')
      .values({
        committee_id: committeeId,
        number,
        content: JSON.stringify(read.content),
        saved_by: actor.personId,
        saved_at: now,
      })
      .execute()
    await projectDue(act, [committee.productId])
    await record(act, {
      incubatorId: committee.incubatorId,
      subject: `product:${committee.productId}`,
      verb: 'investment.dossier-saved',
      payload: { committee: committeeId, number },
    })
    return done({ number })
  })
}

import { type Act, within } from '../../../platform/act.ts'
import { record } from '../../../platform/journal.ts'
import { done, type Outcome, refused } from '../../../platform/outcome.ts'
import { relationsToApplication } from '../../access/relations.ts'
import { findRow } from '../../applications/store.ts'
import { ANSWER_ABILITIES } from '../permissions.ts'
import type { Scope } from '../results.ts'
import { listAgreements } from '../results-store.ts'
import { listTold } from '../told-store.ts'
import '../tables.ts'

/** Gives or takes back one's agreement to publish a title, a name or a problem: only of a laureate, at once. */
export function agreeToPublication(
  act: Act,
  applicationId: string,
  said: { scope: Scope; agrees: boolean },
): Promise<Outcome<null, 'not-found'>> {
  return within(act, async act => {
    const { db, now, actor } = act
    const relations = await relationsToApplication(db, actor, applicationId)
    if (!ANSWER_ABILITIES.agreeToPublication(relations) || actor.personId === null)
      return refused('not-found')
    const row = await findRow(db, applicationId, true)
    if (!row) return refused('not-found')
    const last = (await listTold(db, row, now)).at(-1)
    const { scope, agrees } = said
    const given = await listAgreements(db, applicationId, actor.personId)
    // Taking back needs no condition.
    const open = last?.outcome === 'laureate' && row.withdrawn_at === null
    if (!open && !(given.includes(scope) && !agrees)) return refused('not-found')
    if (given.includes(scope) === agrees) return done(null)
    if (agrees)
      await db
        .insertInto('publication_agreements')
        .values({
          id: act.newId(),
          incubator_id: row.incubator_id,
          application_id: applicationId,
          person_id: actor.personId,
          scope,
          given_at: now,
          revoked_at: null,
        })
        .execute()
    else
      await db
        .updateTable('publication_agreements')
        .set({ revoked_at: now })
        .where('application_id', '=', applicationId)
        .where('person_id', '=', actor.personId)
        .where('scope', '=', scope)
        .where('revoked_at', 'is', null)
        .execute()
    await record(act, {
      incubatorId: row.incubator_id,
      subject: `application:${applicationId}`,
      verb: agrees ? 'publication.agreed' : 'publication.agreement-revoked',
      payload: { scope },
    })
    return done(null)
  })
}

import { type Act, within } from '../../../platform/act.ts'
import { done, type Outcome, refused } from '../../../platform/outcome.ts'
import { relationsToApplication, relationsToCall } from '../../access/relations.ts'
import { withoutInvisible } from '../../applications/answers.ts'
import { findRow } from '../../applications/store.ts'
import { mayOnPanel } from '../permissions.ts'
import { listSeatedPeople } from '../seats-store.ts'
import { LONGEST_REASON, type RecuseRefusal } from '../wording.ts'
import { afterRecusal } from './after-recusal.ts'
import { insertRecusal, type RecusalSaid } from './insert-recusal.ts'

/**
 * Steps someone aside from an application: an organiser anyone who sits, with a reason; a member themself,
 * from an application they may read. Twice is once.
 * The causes found by comparing are recorded by recordConflicts only.
 */
export function recuse(
  act: Act,
  said: RecusalSaid & { cause: 'declared' | 'organiser' },
): Promise<Outcome<{ created: boolean }, Exclude<RecuseRefusal, 'application-unknown' | 'never-lifted'>>> {
  return within(act, async act => {
    const { db, actor } = act
    const { applicationId, personId, cause } = said
    const row = await findRow(db, applicationId)
    if (!row || row.confirmed_at === null || actor.personId === null) return refused('not-found')
    const reason = withoutInvisible(said.reason).trim()
    if (cause === 'organiser') {
      const relations = await relationsToCall(db, actor, row.call_id)
      if (!mayOnPanel('manageRecusals', relations)) return refused('not-found')
      if (reason === '') return refused('reason-missing')
    } else if (personId !== actor.personId || !(await mayDeclare(act, applicationId))) {
      return refused('not-found')
    }
    if (reason.length > LONGEST_REASON) return refused('reason-too-long')
    const seated = await listSeatedPeople(db, row.call_id)
    if (!seated.some(person => person.personId === personId)) return refused('not-seated')
    const written = { applicationId, personId, cause, reason }
    const created = await insertRecusal(act, row.incubator_id, written, actor.personId)
    if (created) await afterRecusal(act, [applicationId])
    return done({ created })
  })
}

/** Reads it as a juror or a member, or did until they declared: a second click says the same. */
async function mayDeclare({ db, actor }: Act, applicationId: string): Promise<boolean> {
  const relations = await relationsToApplication(db, actor, applicationId)
  if (relations.has('juror') || relations.has('member')) return true
  const declared = await db
    .selectFrom('recusals')
    .select('id')
    .where('application_id', '=', applicationId)
    .where('person_id', '=', actor.personId)
    .where('cause', '=', 'declared')
    .where('lifted_at', 'is', null)
    .executeTakeFirst()
  return declared !== undefined
}

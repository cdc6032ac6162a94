import { type Act, within } from '../../../platform/act.ts'
import { record } from '../../../platform/journal.ts'
import { done, type Outcome, refused } from '../../../platform/outcome.ts'
import { newSecret } from '../../../platform/secrets.ts'
import { type Call, statusOf } from '../../calls/call.ts'
import { getLatestRevision } from '../form-revisions-store.ts'
import { findFormInForce } from '../forms-store.ts'
import { receiptNumber } from '../receipt.ts'
import '../tables.ts'
import { findUntouched, waitForOwnStart } from '../untouched-store.ts'

/**
 * Starts a draft on an open call, for the signed-in person, or for this browser alone; the one they started
 * and never wrote in is that draft.
 * @param browser hash of the secret the browser holds
 */
export function startApplication(
  act: Act,
  call: Call,
  browser: Buffer | null,
): Promise<Outcome<{ id: string }, 'call-not-open' | 'call-closed'>> {
  return within(act, async act => {
    const { db, now, actor } = act
    const status = statusOf(call, now)
    if (status !== 'open') return refused(status === 'closed' ? 'call-closed' : 'call-not-open')
    await waitForOwnStart(db, actor.personId ?? browser?.toString('hex') ?? '', call.id)
    const untouched = await findUntouched(db, actor, browser, call.id)
    if (untouched !== undefined) return done({ id: untouched })
    const id = act.newId()
    const form_number = await ensureForm(act, call.id)
    await db
      .insertInto('applications')
      .values({
        id,
        call_id: call.id,
        incubator_id: call.incubatorId,
        form_number,
        created_at: now,
        updated_at: now,
        receipt: receiptNumber(Buffer.from(newSecret(), 'base64url')),
      })
      .execute()
    if (actor.personId !== null)
      await db
        .insertInto('application_authors')
        .values({ application_id: id, person_id: actor.personId, since: now })
        .execute()
    else if (browser !== null)
      await db
        .insertInto('application_keys')
        .values({ application_id: id, key_hash: browser, created_at: now })
        .execute()
    await record(act, {
      incubatorId: call.incubatorId,
      subject: `application:${id}`,
      verb: 'application.started',
      payload: { call: call.slug },
    })
    return done({ id })
  })
}

/** The form of a call; its first version is made when the first application starts, as the team prepared it. */
export async function ensureForm(act: Act, callId: string): Promise<number> {
  // Whoever puts another form in force holds the call: what is read next is the last.
  await act.db.selectFrom('calls').select('id').where('id', '=', callId).forKeyShare().execute()
  const known = await findFormInForce(act.db, callId)
  if (known) return known.number
  const { document, number } = await getLatestRevision(act.db, callId)
  await act.db
    .insertInto('form_versions')
    .values({
      id: act.newId(),
      call_id: callId,
      number: 1,
      steps: JSON.stringify(document.steps),
      fields: JSON.stringify(document.fields),
      revision: number,
      created_at: act.now,
    })
    .onConflict(conflict => conflict.columns(['call_id', 'number']).doNothing())
    .execute()
  return 1
}

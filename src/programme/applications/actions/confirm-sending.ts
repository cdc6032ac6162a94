import { type Act, within } from '../../../platform/act.ts'
import { done, type Outcome, refused } from '../../../platform/outcome.ts'
import { hashCode, isWholeCode, readCode, sameHash, sha256 } from '../../../platform/secrets.ts'
import { relationsToApplication } from '../../access/relations.ts'
import { whoAt } from '../../people/actions/who-are-you.ts'
import { MOST_TRIES } from '../../people/sign-in.ts'
import { answersIn } from '../receipt.ts'
import { loadApplication } from '../store.ts'
import '../tables.ts'
import type { ConfirmRefusal } from '../wording.ts'
import { type Confirmed, confirmedAgain, findLast, opensAgain } from './confirmed-here.ts'
import { makeEffective } from './make-effective.ts'

/** The last code asked for an application, for those who write it. */
export async function findConfirmation(act: Act, id: string) {
  const found = await findLast(act, id)
  return found && { address: found.address, expiresAt: found.expires_at, usedAt: found.used_at }
}

export async function findConfirmationByToken(act: Act, token: string) {
  return act.db
    .selectFrom('application_confirmations')
    .selectAll()
    .where('token_hash', '=', sha256(token))
    .executeTakeFirst()
}

/** The code typed in the browser that holds the draft; every try is counted first, an empty one is none. */
export async function confirmByCode(
  act: Act,
  id: string,
  typed: string,
  publicUrl: string,
  who?: string,
): Promise<Outcome<Confirmed, ConfirmRefusal | 'not-found' | 'who'>> {
  const relations = await relationsToApplication(act.db, act.actor, id)
  const last = await findLast(act, id)
  const again = opensAgain(act, last)
  if (!relations.has('holder') && !relations.has('author') && !again) return refused('not-found')
  if (!last) return refused('unknown')
  if (last.used_at !== null && !again) return refused('used')
  if (readCode(typed) === '') return refused('missing-code')
  if (!isWholeCode(typed)) return refused('wrong-code')
  const counted = await act.db
    .updateTable('application_confirmations')
    .set(eb => ({ tries: eb('tries', '+', 1) }))
    .where('id', '=', last.id)
    .where('tries', '<', MOST_TRIES)
    .returning('id')
    .executeTakeFirst()
  if (!counted) return refused('too-many-tries')
  if (!sameHash(hashCode(last.id, readCode(typed)), last.code_hash)) return refused('wrong-code')
  if (again) return confirmedAgain(act, last)
  const confirmed = await confirm(act, last.id, publicUrl, who)
  if (confirmed.ok || confirmed.reason !== 'used') return confirmed
  // Clicked twice: the other click has confirmed it meanwhile.
  const used = await findLast(act, id)
  return used?.id === last.id && opensAgain(act, used) ? confirmedAgain(act, used) : confirmed
}

/** The link of the e-mail, confirmed by a click on its page, in any browser. */
export async function confirmByLink(
  act: Act,
  token: string,
  publicUrl: string,
  who?: string,
): Promise<Outcome<Confirmed, ConfirmRefusal | 'who'>> {
  const found = await findConfirmationByToken(act, token)
  return found ? confirm(act, found.id, publicUrl, who) : refused('unknown')
}

function confirm(
  act: Act,
  confirmationId: string,
  publicUrl: string,
  who: string | undefined,
): Promise<Outcome<Confirmed, ConfirmRefusal | 'who'>> {
  return within(act, async (act): Promise<Outcome<Confirmed, ConfirmRefusal | 'who'>> => {
    const { db, now } = act
    const found = await db
      .selectFrom('application_confirmations')
      .selectAll()
      .where('id', '=', confirmationId)
      .executeTakeFirstOrThrow()
    const application = await loadApplication(db, found.application_id, true)
    if (!application) return refused('unknown')
    const last = await findLast(act, application.id)
    if (last?.id !== found.id) return refused('superseded')
    if (last.used_at !== null) return refused('used')
    if (application.facts.withdrawnAt !== null) return refused('unknown')
    if (found.expires_at.getTime() <= now.getTime()) return refused('expired')
    const sending = application.sendings.find(({ id }) => id === found.sending_id)
    if (!sending) return refused('superseded')
    await db
      .updateTable('application_confirmations')
      .set({ used_at: now })
      .where('id', '=', found.id)
      .execute()
    const known = await whoAt(act, found.address, who)
    if (!known.ok) return known
    const { personId } = known.value
    await attach(act, application.id, personId, answersIn(sending.canonical))
    await makeEffective(
      { ...act, actor: { ...act.actor, personId } },
      application,
      sending,
      found.address,
      publicUrl,
    )
    return done({ applicationId: application.id, personId })
  })
}

/** The application becomes that person's; the browser's key opens it no more. */
export async function attach(
  act: Act,
  id: string,
  personId: string,
  answers: ReadonlyMap<string, string>,
): Promise<void> {
  await act.db
    .insertInto('application_authors')
    .values({ application_id: id, person_id: personId, since: act.now })
    .onConflict(conflict => conflict.doNothing())
    .execute()
  await act.db.deleteFrom('application_keys').where('application_id', '=', id).execute()
  const said = {
    name: answers.get('nom') ?? '',
    service: answers.get('service') ?? '',
    post: answers.get('poste') ?? '',
  }
  await act.db.updateTable('people').set(said).where('id', '=', personId).where('name', '=', '').execute()
}

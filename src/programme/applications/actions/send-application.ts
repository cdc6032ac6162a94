import { type Act, within } from '../../../platform/act.ts'
import { record } from '../../../platform/journal.ts'
import { done, type Outcome, refused } from '../../../platform/outcome.ts'
import { relationsToApplication } from '../../access/relations.ts'
import { findSignedIn, listAddresses } from '../../people/store.ts'
import { type Completion, completionOf, lastWord } from '../announced.ts'
import type { AnswerProblem } from '../answers.ts'
import { acceptsSending, isEligible, type SendRefusal, send } from '../application.ts'
import { listAnnounced } from '../decision-store.ts'
import { runningGrace } from '../grace.ts'
import { applicationAbilities } from '../permissions.ts'
import { fingerprintOf, receiptOf } from '../receipt.ts'
import { type LoadedApplication, loadApplication, type SendingRow, valuesOf } from '../store.ts'
import '../tables.ts'
import { type AddressRefusal, askConfirmation, readSendingAddress } from './ask-confirmation.ts'
import { makeEffective } from './make-effective.ts'

export type Sent = { state: 'sent' } | { state: 'to-confirm' }
export type NotSent = SendRefusal | AddressRefusal | 'not-found'

export interface SendRequest {
  /** The address typed, when nobody is signed in. */
  typedAddress: string
  publicUrl: string
  /** Where the problems found are put, for the page that lists them. */
  problems: AnswerProblem[]
}

/** « Envoyer ma candidature »: the click is the time that counts; a double click is one sending. */
export async function sendApplication(
  act: Act,
  id: string,
  request: SendRequest,
): Promise<Outcome<Sent, NotSent>> {
  const relations = await relationsToApplication(act.db, act.actor, id)
  if (!applicationAbilities.follow({ relations, status: 'draft' })) return refused('not-found')
  const signedIn = relations.has('author') || relations.has('co-author')
  const address = signedIn ? null : await readSendingAddress(act, request.typedAddress)
  if (address !== null && !address.ok) return address
  return within(act, async act => {
    const application = await loadApplication(act.db, id, true)
    if (!application) return refused('not-found')
    const { facts, form, call, work } = application
    const word = lastWord(await listAnnounced(act.db, id, act.now))
    const completion = completionOf(word, application.incubator.zone)
    const allowed = send(facts, valuesOf(application.answers), form, call, act.now, completion, work)
    if (!allowed.ok) {
      request.problems.push(...(allowed.problems ?? []))
      // Clicked twice: the first click has sent it.
      return allowed.reason === 'unchanged' ? done({ state: 'sent' }) : refused(allowed.reason)
    }
    const addresses = address === null ? await ownAddresses(act) : [address.value]
    if (!isEligible(addresses, application.domains)) return refused('ineligible')
    const last = application.sendings.at(-1)
    const sending =
      last?.canonical === facts.current && last.confirmedAt === null
        ? last
        : await addSending(act, application, allowed.value.number, completion)
    if (address !== null) {
      await askConfirmation(act, application, sending, address.value, request.publicUrl)
      return done({ state: 'to-confirm' })
    }
    const person = act.actor.personId === null ? undefined : await findSignedIn(act.db, act.actor.personId)
    if (!person) return refused('not-found')
    await makeEffective(act, application, sending, person.address, request.publicUrl)
    return done({ state: 'sent' })
  })
}

async function ownAddresses({ db, actor }: Act): Promise<string[]> {
  if (actor.personId === null) return []
  return (await listAddresses(db, actor.personId)).map(({ address }) => address)
}

async function addSending(
  act: Act,
  application: LoadedApplication,
  number: number,
  completion: Completion | null,
): Promise<SendingRow> {
  const { call, work } = application
  // Only what needed the grace is said to have used it.
  const graceUntil = acceptsSending(call, completion, act.now) ? null : runningGrace(work, call, act.now)
  const canonical = application.facts.current
  const sending: SendingRow = {
    id: act.newId(),
    number,
    receipt: receiptOf(application.receipt, number),
    sentAt: act.now,
    confirmedAt: null,
    canonical,
    fingerprint: fingerprintOf(canonical),
    graceUntil,
  }
  const { id, receipt, fingerprint } = sending
  await act.db
    .insertInto('application_sendings')
    .values({
      id,
      application_id: application.id,
      number,
      receipt,
      sent_at: act.now,
      canonical,
      fingerprint,
      confirmed_at: null,
      grace_until: graceUntil,
    })
    .execute()
  // What is sent cites the form it was asked with.
  await act.db
    .updateTable('applications')
    .set({ form_number: application.formNumber })
    .where('id', '=', application.id)
    .where('form_number', '<>', application.formNumber)
    .execute()
  await record(act, {
    incubatorId: application.incubator.id,
    subject: `application:${application.id}`,
    verb: 'application.sent',
    payload: { number, fingerprint },
  })
  if (graceUntil !== null)
    await record(act, {
      incubatorId: application.incubator.id,
      subject: `application:${application.id}`,
      verb: 'application.grace-used',
      payload: { number, minutes: work.graceMinutes, until: graceUntil.toISOString() },
    })
  return sending
}

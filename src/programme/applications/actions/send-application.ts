import { type Act, within } from '../../../platform/act.ts'
import { done, type Outcome, refused } from '../../../platform/outcome.ts'
import { relationsToApplication } from '../../access/relations.ts'
import { listAddresses } from '../../people/store.ts'
import { type Completion, completionOf, lastWord } from '../announced.ts'
import type { AnswerProblem } from '../answers.ts'
import { acceptsSending, isAwaiting, isEligible, type SendRefusal, send } from '../application.ts'
import { listAnnounced } from '../decision-store.ts'
import { runningGrace } from '../grace.ts'
import { applicationAbilities } from '../permissions.ts'
import { type LoadedApplication, loadApplication, valuesOf } from '../store.ts'
import '../tables.ts'
import { addSending } from './add-sending.ts'
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
    // One that nobody confirmed in time is over: its code would be born expired.
    const sending =
      last?.canonical === facts.current && isAwaiting(last, act.now)
        ? last
        : await addSending(act, application, act.now, graceFor(act, application, completion))
    if (address !== null) {
      await askConfirmation(act, application, sending, address.value, request.publicUrl)
      return done({ state: 'to-confirm' })
    }
    const [own] = addresses
    if (own === undefined) return refused('not-found')
    await makeEffective(act, application, sending, own, request.publicUrl)
    return done({ state: 'sent' })
  })
}

/** The one letters go to first. */
async function ownAddresses({ db, actor }: Act): Promise<string[]> {
  if (actor.personId === null) return []
  return (await listAddresses(db, actor.personId)).map(({ address }) => address)
}

/** Only what needed the grace is said to have used it. */
const graceFor = ({ now }: Act, { call, work }: LoadedApplication, completion: Completion | null) =>
  acceptsSending(call, completion, now) ? null : runningGrace(work, call, now)

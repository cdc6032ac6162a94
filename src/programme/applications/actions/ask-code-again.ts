import { type Act, within } from '../../../platform/act.ts'
import { record } from '../../../platform/journal.ts'
import { done, type Outcome, refused } from '../../../platform/outcome.ts'
import { relationsToApplication } from '../../access/relations.ts'
import { isAwaiting, isEligible, statusOf } from '../application.ts'
import { applicationAbilities } from '../permissions.ts'
import { loadApplication } from '../store.ts'
import { type AddressRefusal, askConfirmation, readSendingAddress } from './ask-confirmation.ts'

/**
 * « Recevoir un autre code » : for the sending that waits, perhaps at another address. The call may have
 * closed since: its click was in time, and its text is the one of that click.
 */
export async function askCodeAgain(
  act: Act,
  id: string,
  typedAddress: string,
  publicUrl: string,
): Promise<Outcome<null, AddressRefusal | 'not-found' | 'not-awaiting'>> {
  const relations = await relationsToApplication(act.db, act.actor, id)
  if (!applicationAbilities.follow({ relations, status: 'awaiting' })) return refused('not-found')
  const address = await readSendingAddress(act, typedAddress)
  if (!address.ok) return address
  return within(act, async (act): Promise<Outcome<null, AddressRefusal | 'not-found' | 'not-awaiting'>> => {
    const application = await loadApplication(act.db, id, true)
    if (!application) return refused('not-found')
    const last = application.sendings.at(-1)
    if (statusOf(application.facts, act.now) !== 'awaiting' || !last || !isAwaiting(last, act.now))
      return refused('not-awaiting')
    if (!isEligible([address.value], application.domains)) return refused('ineligible')
    await askConfirmation(act, application, last, address.value, publicUrl)
    await record(act, {
      incubatorId: application.incubator.id,
      subject: `application:${id}`,
      verb: 'application.code-asked',
      payload: { number: last.number },
    })
    return done(null)
  })
}

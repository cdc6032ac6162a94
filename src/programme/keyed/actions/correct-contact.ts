import { type Act, within } from '../../../platform/act.ts'
import { readAddress } from '../../../platform/mail/address.ts'
import { done, type Outcome, refused } from '../../../platform/outcome.ts'
import { relationsToApplication } from '../../access/relations.ts'
import { writeAnswers } from '../../applications/actions/save-answers.ts'
import { type Contact, type ContactProblem, changedParts, readContact } from '../contact.ts'
import { KEYED_ABILITIES } from '../permissions.ts'
import { hasAccount, listValidations } from '../store.ts'
import '../tables.ts'
import { stateOf } from '../validation.ts'
import { askValidation } from './ask-validation.ts'
import { type Held, loadKeyed, recordKeyed, standingOf } from './on-keyed.ts'

export type CorrectRefusal = 'not-found' | 'theirs' | 'changed-meanwhile' | ContactProblem
/** What became of a link that could be answered: it holds, another left, or none could leave. */
export type LinkAfter = 'same' | 'sent' | 'none'

/**
 * Corrects how the person is named and reached, until they have an account of their own. A link sent to an address
 * that changes serves no more, and another leaves for the new one.
 * @param said.version of the contact the form was filled from
 */
export const correctContact = (
  act: Act,
  id: string,
  said: { typed: Contact; version: number; publicUrl: string },
): Promise<Outcome<LinkAfter, CorrectRefusal>> =>
  within(act, async (act): Promise<Outcome<LinkAfter, CorrectRefusal>> => {
    const held = await loadKeyed(act, id, true)
    const relations = await relationsToApplication(act.db, act.actor, id)
    if (!held || !KEYED_ABILITIES.seeKeyed(relations)) return refused('not-found')
    if (await hasAccount(act.db, id)) return refused('theirs')
    const read = readContact(said.typed, readAddress(said.typed.address))
    if (!read.ok) return read
    const { keyed } = held
    const changed = changedParts(keyed, read.value)
    if (changed.length === 0) return done('same')
    if (keyed.contactVersion !== said.version) return refused('changed-meanwhile')
    const answerable = await isAnswerable(act, held)
    await act.db
      .updateTable('keyed_applications')
      .set({ ...read.value, contact_version: keyed.contactVersion + 1 })
      .where('application_id', '=', id)
      .execute()
    const renamed = changed.includes('name') && (await rename(act, held, read.value.name))
    await recordKeyed(act, held, 'keyed-contact', { changed, version: keyed.contactVersion + 1 })
    if (!answerable || !(renamed || changed.includes('address'))) return done('same')
    const asked = await askValidation(act, id, said.publicUrl)
    return done(asked.ok ? 'sent' : 'none')
  })

async function isAnswerable(act: Act, held: Held): Promise<boolean> {
  const [last] = await listValidations(act.db, held.application.id)
  return last?.way === 'link' && stateOf(last, standingOf(held), act.now) === 'open'
}

/** The answer that bears the name follows, when it still says what was typed first and nothing was validated. */
async function rename(act: Act, { application, keyed }: Held, name: string): Promise<boolean> {
  const answer = application.answers.get('nom')
  if (keyed.validatedAt !== null || answer?.value !== keyed.name) return false
  await writeAnswers(act, application.id, [{ field: 'nom', value: name, base: answer.version }]).execute()
  return true
}

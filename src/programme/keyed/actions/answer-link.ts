import { type Act, within } from '../../../platform/act.ts'
import { done, type Outcome, refused } from '../../../platform/outcome.ts'
import { attach } from '../../applications/actions/confirm-sending.ts'
import { answersIn } from '../../applications/receipt.ts'
import { whoAt } from '../../people/actions/who-are-you.ts'
import { findByToken } from '../store.ts'
import '../tables.ts'
import { stateOf, type ValidationState } from '../validation.ts'
import { makeCount } from './make-count.ts'
import { type Held, loadKeyed, recordKeyed, standingOf } from './on-keyed.ts'

type Found = NonNullable<Awaited<ReturnType<typeof findByToken>>>
export type LinkRefusal = 'unknown' | Exclude<ValidationState, 'open'>

/** What the link of an e-mail is of, while it can still be answered. */
export async function openLink(
  act: Act,
  token: string,
  lock = false,
): Promise<Outcome<{ held: Held; validation: Found }, LinkRefusal>> {
  const first = await findByToken(act.db, token)
  const held = first && (await loadKeyed(act, first.applicationId, lock))
  // Read again once the application is held.
  const validation = held && (await findByToken(act.db, token))
  if (!validation) return refused('unknown')
  const state = stateOf(validation, standingOf(held), act.now)
  return state === 'open' ? done({ held, validation }) : refused(state)
}

/** « C'est bien ma candidature »: proves the address, and the application counts from its reception. */
export const validateByLink = (
  act: Act,
  token: string,
  publicUrl: string,
  who?: string,
): Promise<Outcome<{ id: string; personId: string }, LinkRefusal | 'who'>> =>
  within(act, async (act): Promise<Outcome<{ id: string; personId: string }, LinkRefusal | 'who'>> => {
    const opened = await openLink(act, token, true)
    if (!opened.ok) return opened
    const { held, validation } = opened.value
    const known = await whoAt(act, validation.address, who)
    if (!known.ok) return known
    const { personId } = known.value
    const by = { ...act, actor: { ...act.actor, personId } }
    const { id } = held.application
    await answer(act, validation.id, 'valid', '')
    await attach(act, id, personId, answersIn(validation.canonical))
    await makeCount(by, held, validation.address, publicUrl)
    await recordKeyed(by, held, 'keyed-validated', { number: validation.number, way: 'link' })
    return done({ id, personId })
  })

/** « Il y a une erreur »: the team reads the words, corrects and asks again. */
export const sayWrong = (
  act: Act,
  token: string,
  words: string,
): Promise<Outcome<null, LinkRefusal | 'words-missing' | 'words-long'>> =>
  within(act, async (act): Promise<Outcome<null, LinkRefusal | 'words-missing' | 'words-long'>> => {
    const opened = await openLink(act, token, true)
    if (!opened.ok) return opened
    const said = words.trim()
    if (said === '') return refused('words-missing')
    if (said.length > 2000) return refused('words-long')
    const { held, validation } = opened.value
    await answer(act, validation.id, 'wrong', said)
    await recordKeyed(act, held, 'keyed-wrong', { number: validation.number, words: said })
    return done(null)
  })

const answer = ({ db, now }: Act, id: string, answer: 'valid' | 'wrong', words: string) =>
  db.updateTable('keyed_validations').set({ answer, words, answered_at: now }).where('id', '=', id).execute()

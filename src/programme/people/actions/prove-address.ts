import { type Act, within } from '../../../platform/act.ts'
import { done, type Outcome, refused } from '../../../platform/outcome.ts'
import { hashCode, isWholeCode, readCode, sameHash, sha256 } from '../../../platform/secrets.ts'
import { type AttemptRefusal, MOST_TRIES, refusalOf } from '../sign-in.ts'
import { addProvedAddress } from './confirm-address.ts'
import '../tables.ts'
import { whoAt } from './who-are-you.ts'

const COLUMNS = [
  'id',
  'address',
  'purpose',
  'person_id as personId',
  'code_hash as codeHash',
  'next_path as next',
  'tries',
  'expires_at as expiresAt',
  'used_at as usedAt',
  'renewed',
] as const

export interface Proved {
  personId: string
  purpose: 'sign-in' | 'add-address'
  next: string
}

/** Refused once the mailbox is proved: it is shared, and its reader has yet to say who they are. */
export type ProveRefusal = AttemptRefusal | 'who'

/** The last code asked from this browser. */
export function findAttemptOf(act: Act, browser: Buffer) {
  return act.db
    .selectFrom('sign_in_attempts')
    .select(COLUMNS)
    .where('browser_hash', '=', browser)
    .orderBy('created_at', 'desc')
    .limit(1)
    .executeTakeFirst()
}

export function findAttemptByToken(act: Act, token: string) {
  return act.db
    .selectFrom('sign_in_attempts')
    .select(COLUMNS)
    .where('token_hash', '=', sha256(token))
    .executeTakeFirst()
}

/** A typed code. Every try is counted before the code is looked at, and stays counted. */
export async function proveByCode(
  act: Act,
  browser: Buffer,
  typed: string,
  who?: string,
): Promise<Outcome<Proved, ProveRefusal>> {
  const attempt = await findAttemptOf(act, browser)
  const refusal = refusalOf(attempt, act.now)
  if (!attempt || refusal) return refused(refusal ?? 'unknown')
  if (readCode(typed) === '') return refused('code-missing')
  if (!isWholeCode(typed)) return refused('wrong-code')
  const counted = await act.db
    .updateTable('sign_in_attempts')
    .set(eb => ({ tries: eb('tries', '+', 1) }))
    .where('id', '=', attempt.id)
    .where('tries', '<', MOST_TRIES)
    .returning('tries')
    .executeTakeFirst()
  if (!counted) return refused('too-many-tries')
  if (!sameHash(hashCode(attempt.id, readCode(typed)), attempt.codeHash)) return refused('wrong-code')
  return use(act, attempt, who)
}

/** The link of the e-mail, confirmed by a click on its page. */
export async function proveByLink(
  act: Act,
  token: string,
  who?: string,
): Promise<Outcome<Proved, ProveRefusal>> {
  const attempt = await findAttemptByToken(act, token)
  const refusal = refusalOf(attempt, act.now)
  if (!attempt || (refusal && refusal !== 'too-many-tries')) return refused(refusal ?? 'unknown')
  return use(act, attempt, who)
}

type Attempt = NonNullable<Awaited<ReturnType<typeof findAttemptOf>>>

function use(act: Act, attempt: Attempt, who: string | undefined): Promise<Outcome<Proved, ProveRefusal>> {
  return within(act, async (act): Promise<Outcome<Proved, ProveRefusal>> => {
    const used = await act.db
      .updateTable('sign_in_attempts')
      .set({ used_at: act.now })
      .where('id', '=', attempt.id)
      .where('used_at', 'is', null)
      .returning('id')
      .executeTakeFirst()
    if (!used) return refused('used')
    const { purpose, next, address } = attempt
    if (purpose === 'add-address' && attempt.personId !== null) {
      const added = await addProvedAddress(act, attempt.personId, address)
      // Someone else's, and both are proved: perhaps one person with two accounts. They are asked, nothing moves yet.
      return done({
        personId: attempt.personId,
        purpose,
        next: added ? next : `/mon-compte/fusions/${attempt.id}`,
      })
    }
    const person = await whoAt(act, address, who)
    return person.ok ? done({ personId: person.value.personId, purpose, next }) : person
  })
}

import type { Act } from '../../../platform/act.ts'
import { type Outcome, refused } from '../../../platform/outcome.ts'
import { refusalOf } from '../sign-in.ts'
import type { AddressProblem } from '../wording.ts'
import { findAttemptByToken } from './prove-address.ts'
import { type CodeRequest, requestCode } from './request-code.ts'

/** Sends a new code where an expired or used link had gone; what it was for, and the way back, stay the same. */
export async function renewCode(
  act: Act,
  token: string,
  from: Pick<CodeRequest, 'browser' | 'network' | 'publicUrl'>,
): Promise<Outcome<{ address: string }, AddressProblem | 'unknown'>> {
  const old = await findAttemptByToken(act, token)
  // A living link needs no other; a code spoilt by wrong tries does.
  if (!old || refusalOf(old, act.now) === null) return refused('unknown')
  const { address: typed, purpose, next, personId } = old
  return requestCode(act, { typed, purpose, next, ...from, renews: { personId } })
}

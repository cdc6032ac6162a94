import { type Act, within } from '../../../platform/act.ts'
import { addressKey, readAddress } from '../../../platform/mail/address.ts'
import { enqueueMail } from '../../../platform/mail/mail.ts'
import { done, type Outcome, refused } from '../../../platform/outcome.ts'
import { allow } from '../../../platform/rate-limit.ts'
import { hashCode, newCode, newSecret, sha256 } from '../../../platform/secrets.ts'
import { ATTEMPT_LIFE_MS, CODES_PER_ADDRESS, CODES_PER_NETWORK } from '../sign-in.ts'
import '../tables.ts'
import { type AddressProblem, codeMail } from '../wording.ts'

export interface CodeRequest {
  typed: string
  purpose: 'sign-in' | 'add-address'
  /** Where to go once the address is proved. */
  next: string
  browser: Buffer
  /** Network address of the request, for the rate limit. */
  network: string
  publicUrl: string
  /** Asked again from an expired link, by whoever has it: for whose account it adds the address. */
  renews?: { personId: string | null }
}

/** Sends a code and a link to an address, the same way whether it is known or not. */
export async function requestCode(
  act: Act,
  request: CodeRequest,
): Promise<Outcome<{ address: string }, AddressProblem>> {
  if (request.typed.trim() === '') return refused('missing')
  const address = readAddress(request.typed)
  if (!address) return refused('malformed')
  const within15 = 900
  if (!(await allow(act, `code:${addressKey(address)}`, CODES_PER_ADDRESS, within15)))
    return refused('too-many')
  if (!(await allow(act, `network:${request.network}`, CODES_PER_NETWORK, within15)))
    return refused('too-many')
  const [id, code, token] = [act.newId(), newCode(), newSecret()]
  return within(act, async act => {
    await act.db
      .insertInto('sign_in_attempts')
      .values({
        id,
        browser_hash: request.browser,
        purpose: request.purpose,
        person_id: request.renews ? request.renews.personId : act.actor.personId,
        renewed: request.renews !== undefined,
        address,
        token_hash: sha256(token),
        code_hash: hashCode(id, code),
        next_path: request.next,
        created_at: act.now,
        expires_at: new Date(act.now.getTime() + ATTEMPT_LIFE_MS),
      })
      .execute()
    const mail = codeMail(code, `${request.publicUrl}/connexion/lien/${token}`, request.purpose)
    await enqueueMail(act, { incubatorId: null, to: address, kind: 'code', ...mail })
    return done({ address })
  })
}

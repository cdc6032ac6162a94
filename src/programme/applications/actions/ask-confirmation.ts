import type { Act } from '../../../platform/act.ts'
import { frenchDateTime } from '../../../platform/dates.ts'
import { addressKey, readAddress } from '../../../platform/mail/address.ts'
import { enqueueMail } from '../../../platform/mail/mail.ts'
import { done, type Outcome, refused } from '../../../platform/outcome.ts'
import { allow } from '../../../platform/rate-limit.ts'
import { hashCode, newCode, newSecret, sha256 } from '../../../platform/secrets.ts'
import { senderOf } from '../../incubators/incubator.ts'
import { CODES_PER_ADDRESS } from '../../people/sign-in.ts'
import { CONFIRMATION_LIFE_MS } from '../application.ts'
import { confirmationLetter } from '../mails.ts'
import type { LoadedApplication, SendingRow } from '../store.ts'
import '../tables.ts'

export type AddressRefusal = 'missing' | 'malformed' | 'too-many' | 'ineligible'

/** The address a code may be sent to; counted before anything is written. */
export async function readSendingAddress(act: Act, typed: string): Promise<Outcome<string, AddressRefusal>> {
  if (typed.trim() === '') return refused('missing')
  const address = readAddress(typed)
  if (!address) return refused('malformed')
  return (await allow(act, `code:${addressKey(address)}`, CODES_PER_ADDRESS, 900))
    ? done(address)
    : refused('too-many')
}

/** Sends the code and the link that will make a sending count. */
export async function askConfirmation(
  act: Act,
  application: LoadedApplication,
  sending: SendingRow,
  address: string,
  publicUrl: string,
): Promise<void> {
  const [id, code, token] = [act.newId(), newCode(), newSecret()]
  const expires_at = new Date(sending.sentAt.getTime() + CONFIRMATION_LIFE_MS)
  await act.db
    .insertInto('application_confirmations')
    .values({
      id,
      application_id: application.id,
      sending_id: sending.id,
      address,
      token_hash: sha256(token),
      code_hash: hashCode(id, code),
      created_at: act.now,
      expires_at,
      used_at: null,
      browser_hash: act.actor.keys[0] ?? null,
    })
    .execute()
  const { incubator } = application
  const until = frenchDateTime(expires_at, incubator.zone)
  const link = `${publicUrl}/candidatures/confirmation/${token}`
  await enqueueMail(act, {
    incubatorId: incubator.id,
    to: address,
    kind: 'application-code',
    senderName: senderOf(incubator),
    replyTo: incubator.contactEmail,
    subjectRef: `application:${application.id}`,
    ...confirmationLetter({ incubator: incubator.name, code, link, until }),
  })
}

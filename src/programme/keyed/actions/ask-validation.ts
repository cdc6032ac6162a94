import type { Act } from '../../../platform/act.ts'
import { enqueueMail } from '../../../platform/mail/mail.ts'
import { done, type Outcome, refused } from '../../../platform/outcome.ts'
import { allow } from '../../../platform/rate-limit.ts'
import { newSecret, sha256 } from '../../../platform/secrets.ts'
import { isEligible } from '../../applications/application.ts'
import { senderOf } from '../../incubators/incubator.ts'
import { validationMail } from '../mails.ts'
import '../tables.ts'
import { type Held, type KeyedRefusal, onKeyed, recordKeyed } from './on-keyed.ts'

export type AskRefusal = KeyedRefusal | 'no-address' | 'ineligible' | 'too-many'
const MOST_AN_HOUR = 30

/** Why no link can be sent for this one, or null. */
export const whyNoLink = ({ keyed, application }: Held): 'no-address' | 'ineligible' | null => {
  if (keyed.address === '') return 'no-address'
  return isEligible([keyed.address], application.domains) ? null : 'ineligible'
}

/** « Demander la validation »: an e-mail to the agent; the link of the one before serves no more. */
export const askValidation = (act: Act, id: string, publicUrl: string): Promise<Outcome<null, AskRefusal>> =>
  onKeyed(act, id, async (act, held): Promise<Outcome<null, AskRefusal>> => {
    const { application, keyed, last } = held
    const reason = whyNoLink(held)
    if (reason) return refused(reason)
    if (!(await allow(act, `validation:${act.actor.personId}`, MOST_AN_HOUR, 3600)))
      return refused('too-many')
    const token = newSecret()
    await act.db
      .insertInto('keyed_validations')
      .values({
        id: act.newId(),
        application_id: id,
        number: last + 1,
        way: 'link',
        address: keyed.address,
        token_hash: sha256(token),
        canonical: application.facts.current,
        asked_at: act.now,
        asked_by: act.actor.personId,
      })
      .execute()
    await enqueueMail(act, {
      incubatorId: application.incubator.id,
      to: keyed.address,
      kind: 'keyed-validation',
      senderName: senderOf(application.incubator),
      replyTo: application.incubator.contactEmail,
      subjectRef: `application:${id}`,
      ...validationMail(held, `${publicUrl}/validations/${token}`, act.now),
    })
    await recordKeyed(act, held, 'validation-asked', { number: last + 1, address: keyed.address })
    return done(null)
  })

import type { Act } from '../../../platform/act.ts'
import { done, type Outcome, refused } from '../../../platform/outcome.ts'
import { allow } from '../../../platform/rate-limit.ts'
import { readPhone } from '../callback.ts'
import { wishMail } from '../callback-mails.ts'
import { onCallback, recordCallback, tell } from './on-callback.ts'

export type WishRefusal = 'not-found' | 'phone' | 'already-wished' | 'too-many'

/** Asks to be called before sending; one wish at a time. */
export async function wishCallback(
  act: Act,
  id: string,
  said: { phone: string; publicUrl: string },
): Promise<Outcome<null, WishRefusal>> {
  if (!(await allow(act, `callback:${act.actor.personId}`, 20, 3600))) return refused('too-many')
  return onCallback<null, WishRefusal>(act, id, 'applicant', async found => {
    const { act, subject, callback } = found
    const phone = readPhone(said.phone)
    if (phone === null) return refused('phone')
    if (callback && callback.ending === null)
      return callback.phone === phone ? done(null) : refused('already-wished')
    const { personId } = act.actor
    await act.db
      .insertInto('callback_wishes')
      .values({
        id: act.newId(),
        incubator_id: subject.incubator.id,
        call_id: subject.call.id,
        application_id: id,
        phone,
        wished_by: personId,
        wished_at: act.now,
      })
      .execute()
    await recordCallback(found, 'wished')
    const person = await act.db
      .selectFrom('people')
      .select('name')
      .where('id', '=', personId)
      .executeTakeFirst()
    await tell(found, 'team', said.publicUrl, of => wishMail(of, person?.name || 'Une personne'))
    return done(null)
  })
}

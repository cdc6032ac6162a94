import { type Act, within } from '../../../platform/act.ts'
import { record } from '../../../platform/journal.ts'
import { readAddress } from '../../../platform/mail/address.ts'
import { done, type Outcome, refused } from '../../../platform/outcome.ts'
import { newSecret } from '../../../platform/secrets.ts'
import { relationsToCall } from '../../access/relations.ts'
import { writeAnswers } from '../../applications/actions/save-answers.ts'
import { ensureForm } from '../../applications/actions/start-application.ts'
import { receiptNumber } from '../../applications/receipt.ts'
import { isId } from '../../applications/store.ts'
import { graceMinutesOf } from '../../calls/grace.ts'
import { findCall, getLatestGuide } from '../../calls/store.ts'
import { getIncubator } from '../../incubators/store.ts'
import { KEYED_ABILITIES } from '../permissions.ts'
import { type KeyingRefusal, mayKeyIn, type ReceptionProblem, readReception } from '../reception.ts'
import '../tables.ts'
import type { TypedKeyed } from '../typed.ts'
import { readWho, type WhoProblem } from '../who-form.ts'

export type KeyInRefusal = 'not-found' | WhoProblem | ReceptionProblem | KeyingRefusal

/** Starts the draft of an agent who wrote on paper or called; the team fills it, the agent validates it. */
export const keyIn = (act: Act, slug: string, typed: TypedKeyed): Promise<Outcome<string, KeyInRefusal>> =>
  within(act, async (act): Promise<Outcome<string, KeyInRefusal>> => {
    const { db, now, actor } = act
    const call = await findCall(db, slug)
    if (!call || !isId(typed.token)) return refused('not-found')
    if (!KEYED_ABILITIES.keyInOnCall(await relationsToCall(db, actor, call.id))) return refused('not-found')
    const incubator = await getIncubator(db, call.incubatorId)
    const { guide } = await getLatestGuide(db, call.id)
    const allowed = mayKeyIn(call, incubator, now)
    if (!allowed.ok) return allowed
    const who = readWho(typed, readAddress(typed.address))
    if (!who.ok) return who
    const received = readReception(typed, call, graceMinutesOf(guide), incubator, now)
    if (!received.ok) return received
    const id = typed.token
    const of = { call_id: call.id, incubator_id: call.incubatorId }
    const made = await db
      .insertInto('applications')
      .values({
        id,
        ...of,
        form_number: await ensureForm(act, call.id),
        created_at: now,
        updated_at: now,
        receipt: receiptNumber(Buffer.from(newSecret(), 'base64url')),
      })
      .onConflict(conflict => conflict.column('id').doNothing())
      .returning('id')
      .executeTakeFirst()
    if (!made) return alreadyMade(act, id)
    await db
      .insertInto('keyed_applications')
      .values({
        application_id: id,
        incubator_id: call.incubatorId,
        ...who.value,
        received_at: received.value,
        keyed_by: actor.personId,
        keyed_at: now,
      })
      .execute()
    await writeAnswers(act, id, [{ field: 'nom', value: who.value.name, base: 0 }]).execute()
    await record(act, {
      incubatorId: call.incubatorId,
      subject: `application:${id}`,
      verb: 'application.keyed-in',
      payload: { call: call.slug, channel: who.value.channel, receivedAt: received.value.toISOString() },
    })
    return done(id)
  })

/** Clicked twice: the first click has made it, if it is one of the same hand. */
async function alreadyMade({ db, actor }: Act, id: string): Promise<Outcome<string, 'not-found'>> {
  const keyed = await db
    .selectFrom('keyed_applications')
    .select('application_id')
    .where('application_id', '=', id)
    .where('keyed_by', '=', actor.personId)
    .executeTakeFirst()
  return keyed ? done(id) : refused('not-found')
}

import { type Act, within } from '../../../platform/act.ts'
import { record } from '../../../platform/journal.ts'
import { readAddress } from '../../../platform/mail/address.ts'
import { createLink } from '../../../platform/mail/links.ts'
import { enqueueMail } from '../../../platform/mail/mail.ts'
import { done, type Outcome, refused } from '../../../platform/outcome.ts'
import type { PublicCall } from '../../calls/call.ts'
import { cleanLine } from '../../calls/fields/clean.ts'
import { senderOf } from '../../incubators/incubator.ts'
import { type Briefing, statusOfBriefing } from '../briefing.ts'
import { findBriefing } from '../briefings-store.ts'
import { type AskRefusal, CONFIRM_LIFE_MS } from '../link.ts'
import { registrationConfirmation } from '../mails-briefing.ts'
import type { RegisterProblem } from '../wording.ts'
import { type Asker, readAsker } from './limit-asks.ts'
import '../tables.ts'

type Refusal = AskRefusal | RegisterProblem | 'not-found'

const CLOSED = {
  'going-on': 'briefing-begun',
  over: 'briefing-over',
  cancelled: 'briefing-cancelled',
} as const

/** Asks for a seat. The seat is given when the address is confirmed: a robot fills no room. */
export async function register(
  act: Act,
  call: PublicCall,
  id: string,
  said: Asker & { name: string },
): Promise<Outcome<null, Refusal> & { addressToo?: boolean }> {
  const briefing = await findBriefing(act.db, call.id, id)
  if (!briefing) return refused('not-found')
  const status = statusOfBriefing(briefing, act.now)
  if (status !== 'upcoming') return refused(CLOSED[status])
  const name = cleanLine(said.name)
  if (name === '' || name.length > 120)
    return { ...refused('name-missing'), addressToo: readAddress(said.typed) === null }
  const read = await readAsker(act, call, said)
  if (!read.ok) return read
  return within(act, act => ask(act, call, briefing, { ...read.value, name, publicUrl: said.publicUrl }))
}

async function ask(
  act: Act,
  { incubator }: PublicCall,
  briefing: Briefing,
  said: { address: string; key: string; name: string; publicUrl: string },
): Promise<Outcome<null, never>> {
  const registration = await act.db
    .insertInto('registrations')
    .values({
      id: act.newId(),
      incubator_id: incubator.id,
      briefing_id: briefing.id,
      address: said.address,
      address_key: said.key,
      name: said.name,
      asked_at: act.now,
      confirmed_at: null,
      seated_at: null,
      left_at: null,
      reminded_at: null,
    })
    .onConflict(conflict =>
      conflict.columns(['briefing_id', 'address_key']).doUpdateSet({ asked_at: act.now }),
    )
    .returning('id')
    .executeTakeFirstOrThrow()
  const secret = await createLink(act, 'registration', registration.id, CONFIRM_LIFE_MS)
  const link = `${said.publicUrl}/inscriptions/${secret}`
  await enqueueMail(act, {
    incubatorId: incubator.id,
    to: said.address,
    kind: 'briefing-confirmation',
    ...registrationConfirmation({ incubator, briefing, link }),
    senderName: senderOf(incubator),
    replyTo: incubator.contactEmail,
    subjectRef: `registration:${registration.id}`,
  })
  await record(act, {
    incubatorId: incubator.id,
    subject: `registration:${registration.id}`,
    verb: 'briefing.seat-asked',
    payload: { briefing: briefing.id },
  })
  return done(null)
}

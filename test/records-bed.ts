import { randomUUID } from 'node:crypto'
import { INVARIANTS } from '../src/invariants.ts'
import type { Act } from '../src/platform/act.ts'
import type { Db } from '../src/platform/database/tables.ts'
import { verifyJournal } from '../src/platform/verify-journal.ts'
import { wishCallback } from '../src/programme/messages/actions/wish-callback.ts'
import { describePerson } from '../src/programme/people/actions/describe-person.ts'
import { saveExercise } from '../src/programme/training/actions/save-exercise.ts'
import { COMPLETE } from './applications-bed.ts'
import { AUTHOR, openThreads } from './thread-bed.ts'

export const NAME = 'Zoé Vandermeulen'
export const PHONE = '06 12 34 56 78'
export { AUTHOR }

/** What data and chains say is wrong. */
export async function faultsOf(db: Db): Promise<string[]> {
  const faults = (await verifyJournal(db)).alterations.map(({ subject, what }) => `${subject} ${what}`)
  for (const { name, breaches } of INVARIANTS)
    for (const { subject } of await breaches(db)) faults.push(`${name}: ${subject}`)
  return faults
}

/** An agent who used everything there is: a draft, a sent application, messages, a callback, a course, addresses left. */
export async function openAgent() {
  const bed = await openThreads()
  const { author, call } = bed
  const personId = author.actor.personId ?? ''
  await describePerson(author, personId, { name: NAME, service: 'Guichet', post: 'Agente' })
  const sent = await bed.start(author)
  await bed.save(author, sent, { ...COMPLETE, nom: NAME })
  const sending = await bed.send(author, sent)
  if (!sending.ok) throw new Error(sending.reason)
  const draft = await bed.start(author)
  await bed.save(author, draft, { titre: 'Le brouillon de Zoé', probleme: `Écrit par ${NAME}` })
  for (const id of [sent, draft])
    await bed.write(author, id, 'applicant', { body: 'Bonjour', token: randomUUID() })
  await bed.write(bed.odile, sent, 'team', { body: 'Bien reçu', token: randomUUID() })
  await wishCallback(author, draft, { phone: PHONE, publicUrl: 'https://p.example' })
  const lesson = 'le-compter'
  await saveExercise(author, { lesson, value: 'Un exercice', base: 0, taken: false }, null)
  await leaveAddresses(author, call.id, call.incubatorId)
  return { ...bed, personId, sent, draft }
}

async function leaveAddresses({ db, now }: Act, callId: string, incubatorId: string): Promise<void> {
  const left = { incubator_id: incubatorId, address: AUTHOR, address_key: AUTHOR, asked_at: now }
  await db
    .insertInto('call_followers')
    .values({ id: randomUUID(), call_id: callId, ...left, confirmed_at: now, left_at: null })
    .execute()
  await db
    .insertInto('sessions')
    .values({
      id_hash: Buffer.from('session'),
      person_id: (
        await db
          .selectFrom('addresses')
          .select('person_id')
          .where('key', '=', AUTHOR)
          .executeTakeFirstOrThrow()
      ).person_id,
      created_at: now,
      seen_at: now,
      expires_at: new Date(now.getTime() + 1e9),
    })
    .execute()
}

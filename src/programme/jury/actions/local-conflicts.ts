import type { Act } from '../../../platform/act.ts'
import { done, type Outcome } from '../../../platform/outcome.ts'
import { answersIn } from '../../applications/receipt.ts'
import type { RecusalCause } from '../../panels/panel.ts'
import '../../panels/tables.ts'

const plain = (text: string) =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()

/** Finds who must not read what in a call, and records the recusals that are missing. */
export async function recordConflicts(
  act: Act,
  callId: string,
  only?: { applicationIds?: string[] },
): Promise<void> {
  const { db } = act
  const wanted = only?.applicationIds
  if (wanted?.length === 0) return
  const seats = await db
    .selectFrom('seated as x')
    .innerJoin('seats as s', 's.id', 'x.seat_id')
    .select(['s.person_id as personId', 's.name', 's.service'])
    .where('x.call_id', '=', callId)
    .execute()
  const sent = await db
    .selectFrom('applications as a')
    .innerJoin('application_sendings as e', 'e.application_id', 'a.id')
    .select(['a.id', 'e.canonical'])
    .distinctOn('a.id')
    .where('a.call_id', '=', callId)
    .where('e.confirmed_at', 'is not', null)
    .$if(wanted !== undefined, query => query.where('a.id', 'in', wanted ?? []))
    .orderBy('a.id')
    .orderBy('e.number', 'desc')
    .execute()
  for (const { id, canonical } of sent) {
    const values = answersIn(canonical)
    const authors = await db
      .selectFrom('application_authors')
      .select('person_id')
      .where('application_id', '=', id)
      .execute()
    for (const { personId, name, service } of seats) {
      if (personId === null) continue
      const causes: RecusalCause[] = [
        ...(authors.some(each => each.person_id === personId) ? (['own'] as const) : []),
        ...(name && plain(values.get('hierarchie') ?? '').includes(plain(name))
          ? (['hierarchy'] as const)
          : []),
        ...(service && plain(values.get('service') ?? '') === plain(service)
          ? (['same-service'] as const)
          : []),
      ]
      for (const cause of causes)
        await recuse(
          { ...act, actor: { personId: null, keys: [] } },
          { applicationId: id, personId, cause, reason: '' },
        )
    }
  }
}

export async function recuse(
  act: Act,
  said: { applicationId: string; personId: string; cause: RecusalCause; reason: string },
): Promise<Outcome<null, 'not-found'>> {
  const { db, now } = act
  const known = await db
    .selectFrom('recusals')
    .select('id')
    .where('application_id', '=', said.applicationId)
    .where('person_id', '=', said.personId)
    .where('cause', '=', said.cause)
    .execute()
  if (known.length > 0) return done(null)
  const { incubator_id } = await db
    .selectFrom('applications')
    .select('incubator_id')
    .where('id', '=', said.applicationId)
    .executeTakeFirstOrThrow()
  await db
    .insertInto('recusals')
    .values({
      id: act.newId(),
      incubator_id,
      application_id: said.applicationId,
      person_id: said.personId,
      cause: said.cause,
      reason: said.reason,
      made_by: act.actor.personId,
      made_at: now,
      lifted_at: null,
      lifted_by: null,
    })
    .execute()
  return done(null)
}

import { randomUUID } from 'node:crypto'
import type { Act } from '../src/platform/act.ts'
import { decideApplication } from '../src/programme/applications/actions/decide.ts'
import { saveAnswers } from '../src/programme/applications/actions/save-answers.ts'
import { sendApplication } from '../src/programme/applications/actions/send-application.ts'
import { startApplication } from '../src/programme/applications/actions/start-application.ts'
import type { DecisionSaid } from '../src/programme/applications/decision.ts'
import { findDecision } from '../src/programme/applications/decision-store.ts'
import type { Call } from '../src/programme/calls/call.ts'
import { findCall } from '../src/programme/calls/store.ts'
import type { PanelKind } from '../src/programme/panels/panel.ts'
import '../src/programme/panels/tables.ts'
import { personOfProvedAddress } from '../src/programme/people/actions/confirm-address.ts'
import { findPersonByAddress } from '../src/programme/people/store.ts'
import { as, at, testAct } from './act.ts'
import { COMPLETE } from './applications-bed.ts'
import { plantedDatabase } from './database/world.ts'

/** The closed call of La Serre is where selections are tried; Les Semailles is the other incubator. */
export async function openSelection() {
  const now = new Date('2026-11-10T10:00:00Z')
  const fresh = await plantedDatabase(now)
  const { db } = fresh
  const { slug } = await db
    .selectFrom('calls')
    .select('slug')
    .where('closes_at', '<', now)
    .executeTakeFirstOrThrow()
  const call = (await findCall(db, slug)) as Call
  const act = testAct(db, now)
  const idOf = async (address: string) => (await findPersonByAddress(db, address))?.id ?? ''
  const organiser = as(act, await idOf('karim.benali@haute-vallee.example'))
  const otherOrganiser = as(act, await idOf('odile.marchand@horizon.example'))
  const openedAt = new Date((call.opensAt?.getTime() ?? 0) + 3_600_000)

  /** A person with a proved address. */
  const person = async (address: string, name = 'Une Personne', service = '') => {
    const { id } = await personOfProvedAddress(act, address)
    await db.updateTable('people').set({ name, service }).where('id', '=', id).execute()
    return id
  }
  let count = 0
  /** An application received while the call was open. */
  const receive = async (
    values: Record<string, string> = {},
    address = `agent${++count}@haute-vallee.example`,
  ) => {
    const author = at(as(act, await person(address, values['nom'] ?? 'Zoé Martin')), openedAt)
    const started = await startApplication(author, call, null)
    if (!started.ok) throw new Error(started.reason)
    const { id } = started.value
    const typed = Object.entries({ ...COMPLETE, ...values }).map(([field, value]) => ({
      field,
      value,
      base: 0,
    }))
    await saveAnswers(author, id, typed)
    const sent = await sendApplication(author, id, { typedAddress: '', publicUrl: '', problems: [] })
    if (!sent.ok) throw new Error(sent.reason)
    return { id, author: as(act, author.actor.personId ?? '') }
  }
  const panel = async (kind: PanelKind): Promise<string> => {
    const known = await db
      .selectFrom('panels')
      .select('id')
      .where('call_id', '=', call.id)
      .where('kind', '=', kind)
      .executeTakeFirst()
    if (known) return known.id
    const id = randomUUID()
    await db
      .insertInto('panels')
      .values({
        id,
        incubator_id: call.incubatorId,
        call_id: call.id,
        kind,
        created_at: now,
        created_by: null,
      })
      .execute()
    return id
  }
  /** A seat already taken, its declaration signed unless `declared` is false. */
  const seat = async (
    kind: PanelKind,
    said: { address: string; name?: string; service?: string; background?: string; senior?: boolean },
    declared = true,
  ) => {
    const { address, name = 'Un Membre', service = '', background = '', senior = false } = said
    const personId = await person(address, name, service)
    const id = randomUUID()
    await db
      .insertInto('seats')
      .values({
        id,
        incubator_id: call.incubatorId,
        panel_id: await panel(kind),
        person_id: personId,
        address,
        key: address,
        name,
        service,
        background,
        senior,
        load_limit: null,
        created_at: now,
        created_by: null,
        invited_at: now,
        token_hash: null,
        token_expires_at: null,
        answer: 'accepted',
        answered_at: now,
        removed_at: null,
        removed_by: null,
      })
      .execute()
    if (declared)
      await db
        .insertInto('seat_declarations')
        .values({
          id: randomUUID(),
          incubator_id: call.incubatorId,
          seat_id: id,
          number: 1,
          interests: '',
          signed_by: personId,
          signed_at: now,
        })
        .execute()
    return { id, personId, act: as(act, personId) }
  }
  /** Decides as the organiser would, over whatever was decided before. */
  const decide = async (id: string, said: Omit<DecisionSaid, 'reason'> & { reason?: string }) => {
    const base = (await findDecision(db, id, said.stage))?.number ?? 0
    const decided = await decideApplication(organiser as Act, id, { reason: 'Un motif', ...said, base })
    if (!decided.ok) throw new Error(decided.reason)
  }
  return {
    db,
    now,
    call,
    act,
    organiser,
    otherOrganiser,
    person,
    receive,
    panel,
    seat,
    decide,
    drop: fresh.drop,
  }
}

export type Selection = Awaited<ReturnType<typeof openSelection>>

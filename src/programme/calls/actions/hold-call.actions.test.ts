import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { as, at } from '../../../../test/act.ts'
import { plantWriter } from '../../../../test/call-writer.ts'
import { callsWorld } from '../../../../test/calls-world.ts'
import { relationsToApplication, relationsToCall } from '../../access/relations.ts'
import { acceptCall, endHolding, offerCall, saveGuidePart } from '../actions.ts'
import { findPublicCall, listIncubatorCalls, listIncubatorPublicCalls, listOffers } from '../store.ts'

const NOW = new Date('2026-10-01T08:00:00Z')

describe('a call held by two incubators', () => {
  let world: Awaited<ReturnType<typeof callsWorld>>
  let call: { id: string; slug: string }
  let application: string
  beforeAll(async () => {
    world = await callsWorld(NOW)
  })
  afterAll(() => world.drop())
  beforeEach(async () => {
    call = await world.publishedCall()
    const written = { callId: call.id, incubatorId: world.people.semailles, now: NOW }
    application = await plantWriter(world.db, { ...written, personId: world.people.stranger, sent: true })
  })

  const offer = () => offerCall(world.odile, call.id, 'la-serre')
  const accept = () => acceptCall(at(world.karim, NOW), call.id, 'la-serre')
  const standing = async (personId: string) => [
    [...(await relationsToCall(world.db, { personId, keys: [] }, call.id))],
    [...(await relationsToApplication(world.db, { personId, keys: [] }, application))],
  ]
  const listed = async () =>
    (await listIncubatorCalls(world.db, world.people.serre)).some(({ id }) => id === call.id)

  it('shows nothing to the incubator it is offered to, until it accepts', async () => {
    await offer()
    expect(await standing(world.people.karim)).toEqual([[], []])
    expect(await listed()).toBe(false)
    expect((await listOffers(world.db, world.people.serre)).map(({ slug }) => slug)).toContain(call.slug)
    expect((await findPublicCall(world.db, call.slug))?.holders).toEqual([])
    expect((await accept()).ok).toBe(true)
    expect(await standing(world.people.karim)).toEqual([['organiser'], ['organiser']])
    expect(await listed()).toBe(true)
    expect((await findPublicCall(world.db, call.slug))?.holders).toEqual([
      { name: 'La Serre', administration: 'Département de la Haute-Vallée' },
    ])
    const ofSerre = await listIncubatorPublicCalls(world.db, world.people.serre)
    expect(ofSerre.map(({ slug, holders }) => [slug, holders?.length])).toContainEqual([call.slug, 1])
    expect(await world.verbsOf(call.id)).toEqual(expect.arrayContaining(['call.offered', 'call.held']))
  })

  it('lets the other team write its guide, and not share it further', async () => {
    await offer()
    await accept()
    const saved = await saveGuidePart(world.karim, call.id, {
      part: 'essentiel',
      number: 2,
      typed: { titre: 'À deux' },
    })
    expect(saved.ok).toBe(true)
    expect(await offerCall(world.karim, call.id, 'la-serre')).toEqual({ ok: false, reason: 'not-found' })
  })

  it.each(['karim', 'odile'] as const)('ends when %s says so, at once', async who => {
    await offer()
    await accept()
    expect((await endHolding(world[who], call.id, 'la-serre')).ok).toBe(true)
    expect(await standing(world.people.karim)).toEqual([[], []])
    expect(await listed()).toBe(false)
    expect(await endHolding(world[who], call.id, 'la-serre')).toEqual({ ok: false, reason: 'not-found' })
    expect((await offer()).ok).toBe(true)
  })

  it('counts once someone who organises both', async () => {
    await offer()
    await accept()
    const role = { id: crypto.randomUUID(), incubator_id: world.people.serre, role: 'organiser' as const }
    await world.db
      .insertInto('roles')
      .values({ ...role, person_id: world.people.odile, granted_at: NOW, granted_by: null, ended_at: null })
      .execute()
    const rows = await world.db
      .selectFrom('application_relations')
      .selectAll()
      .where('application_id', '=', application)
      .where('person_id', '=', world.people.odile)
      .execute()
    expect(rows).toHaveLength(1)
    await world.db.deleteFrom('roles').where('id', '=', role.id).execute()
  })

  it('is offered, accepted and ended by those concerned only', async () => {
    const not = { ok: false, reason: 'not-found' }
    for (const act of world.outsiders) expect(await offerCall(act, call.id, 'la-serre')).toEqual(not)
    await offer()
    expect(await offer()).toEqual({ ok: false, reason: 'holds-already' })
    expect(await offerCall(world.odile, call.id, 'nulle-part')).toEqual({
      ok: false,
      reason: 'no-such-incubator',
    })
    const stranger = as(world.odile, world.people.stranger)
    expect(await acceptCall(world.odile, call.id, 'la-serre')).toEqual(not)
    expect(await acceptCall(stranger, call.id, 'la-serre')).toEqual(not)
    expect(await endHolding(stranger, call.id, 'la-serre')).toEqual(not)
    expect(await standing(world.people.karim)).toEqual([[], []])
  })
})

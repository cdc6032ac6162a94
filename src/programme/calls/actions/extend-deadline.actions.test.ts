import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { as, at, testAct } from '../../../../test/act.ts'
import { plantWriter } from '../../../../test/call-writer.ts'
import { callsWorld } from '../../../../test/calls-world.ts'
import { extendDeadline, publishCall, saveGuidePart } from '../actions.ts'
import { invariants } from '../invariants.ts'
import { valuesOf } from '../part-values.ts'
import { findCall, findPublicCall, getLatestGuide } from '../store.ts'

const NOW = new Date('2026-10-01T08:00:00Z')
const OPEN = new Date('2026-10-25T08:00:00Z')

describe('putting a closing off', () => {
  let world: Awaited<ReturnType<typeof callsWorld>>
  let call: { id: string; slug: string }
  beforeAll(async () => {
    world = await callsWorld(NOW)
  })
  afterAll(() => world.drop())
  beforeEach(async () => {
    await world.db.deleteFrom('mails').execute()
    call = await world.publishedCall()
  })

  const open = () => at(world.odile, OPEN)
  const extend = (closesOn: string, number = 2, act = open()) =>
    extendDeadline(act, call.id, { number, closesOn, publicUrl: 'https://p.example' })
  const write = (personId: string, sent = false) =>
    plantWriter(world.db, {
      callId: call.id,
      incubatorId: world.people.semailles,
      personId,
      now: NOW,
      sent,
    })
  const mails = () => world.db.selectFrom('mails').selectAll().orderBy('recipient').execute()

  it('moves the window and what follows, publishes it, and keeps the trace on the public page', async () => {
    expect(await extend('2026-11-09')).toEqual({
      ok: true,
      value: { closesAt: new Date('2026-11-09T23:00:00Z'), told: 0 },
    })
    const seen = await findPublicCall(world.db, call.slug)
    expect(seen?.guide.dates).toMatchObject({ closesOn: '2026-11-09', preselectionOn: '2026-11-12' })
    expect(seen?.revisions?.[0]).toMatchObject({ publishedAt: OPEN })
    expect(seen?.revisions?.[0]?.said[0]).toBe(
      'la clôture du formulaire passe du mardi 3 novembre 2026 au lundi 9 novembre 2026',
    )
    expect((await world.verbsOf(call.id)).slice(-2)).toEqual(['call.extended', 'call.published'])
    for (const { breaches } of invariants) expect(await breaches(world.db)).toEqual([])
  })

  it('tells once each person who has a draft or has sent, in the same transaction', async () => {
    await write(world.people.stranger)
    await write(world.people.stranger)
    await write(world.people.omar, true)
    await extend('2026-11-09')
    const told = await mails()
    expect(told.map(({ recipient, kind }) => [recipient, kind])).toEqual([
      ['omar@horizon.example', 'dates-moved'],
      ['paul@horizon.example', 'dates-moved'],
    ])
    expect(told[1]?.body).toContain('n’est pas encore envoyée')
    expect(told[1]?.body).toContain('passe du mardi 3 novembre 2026 au lundi 9 novembre 2026')
    expect(told[1]?.body).toContain(`https://p.example/appels/${call.slug}`)
    expect(await extend('2026-11-09')).toEqual({ ok: false, reason: 'already-extended' })
    expect(await mails()).toHaveLength(2)
  })

  it('tells nobody who withdrew, nobody of another call, and nobody when no date moves', async () => {
    const id = await write(world.people.stranger)
    await world.db.updateTable('applications').set({ withdrawn_at: NOW }).where('id', '=', id).execute()
    const other = await world.publishedCall()
    await plantWriter(world.db, {
      callId: other.id,
      incubatorId: world.people.semailles,
      personId: world.people.karim,
      now: NOW,
    })
    await extend('2026-11-09')
    await saveGuidePart(world.odile, other.id, { part: 'essentiel', number: 2, typed: { titre: 'Autre' } })
    await publishCall(open(), other.id, 3)
    expect(await mails()).toEqual([])
  })

  it('leaves what waits to be published waiting, with the new dates', async () => {
    await saveGuidePart(world.odile, call.id, { part: 'essentiel', number: 2, typed: { titre: 'Plus tard' } })
    expect((await extend('2026-11-09', 3)).ok).toBe(true)
    expect((await findPublicCall(world.db, call.slug))?.guide.title).toBe('Été des idées')
    const { guide, number } = await getLatestGuide(world.db, call.id)
    expect([number, guide.title, guide.dates.closesOn]).toEqual([5, 'Plus tard', '2026-11-09'])
  })

  it('moves the dates that wait by the same rule, and never brings them back to the published ones', async () => {
    const dates = { 'date-reponse': '2026-12-14', 'date-mise-en-route': '2026-12-15' }
    const typed = { ...dates, 'date-investigation': '2027-01-26' }
    const { guide: before } = await getLatestGuide(world.db, call.id)
    const all = { ...valuesOf('calendrier', before), ...typed }
    const saved = await saveGuidePart(world.odile, call.id, { part: 'calendrier', number: 2, typed: all })
    expect(saved.ok).toBe(true)
    await extend('2026-11-09', 3)
    const { guide } = await getLatestGuide(world.db, call.id)
    expect(guide.dates).toMatchObject({ closesOn: '2026-11-09', answersOn: '2026-12-21' })
    expect((await findPublicCall(world.db, call.slug))?.guide.dates.answersOn).not.toBe('2026-12-21')
  })

  it('goes without the visas a publication asks for, and the journal says which', async () => {
    const required = { call_id: call.id, kind: 'cabinet', set_by: null, set_at: NOW } as const
    await world.db.insertInto('visa_requirements').values(required).execute()
    expect((await extend('2026-11-09')).ok).toBe(true)
    const payloads = world.db.selectFrom('journal_payloads').select('payload')
    const said = await payloads.where('subject', '=', `call:${call.id}`).execute()
    expect(said.map(({ payload }) => payload).join()).toContain('"withoutVisas":["cabinet"]')
  })

  it.each([
    ['2026-11-03', OPEN, 'not-later'],
    ['2026-10-30', OPEN, 'not-later'],
    ['2027-11-03', OPEN, 'too-far'],
    ['2026-11-30', new Date('2026-11-03T23:00:00Z'), 'not-extendable'],
  ])('refuses %s at %s as %s, and changes nothing', async (closesOn, now, reason) => {
    expect(await extend(closesOn, 2, at(world.odile, now))).toEqual({ ok: false, reason })
    expect((await findCall(world.db, call.slug))?.closesAt).toEqual(new Date('2026-11-03T23:00:00Z'))
  })

  it('happens once when two organisers extend at once', async () => {
    await write(world.people.stranger)
    const both = await Promise.all([extend('2026-11-09'), extend('2026-11-10', 2, at(world.omar, OPEN))])
    expect(both.filter(({ ok }) => ok)).toHaveLength(1)
    expect(both.find(({ ok }) => !ok)).toMatchObject({ reason: 'changed-since-preview' })
    expect(await mails()).toHaveLength(1)
  })

  it('accepts a second before the closing', async () => {
    const last = at(world.odile, new Date('2026-11-03T22:59:59Z'))
    expect((await extend('2026-11-04', 2, last)).ok).toBe(true)
  })

  it('is of organisers only, and never of a draft', async () => {
    for (const act of [...world.outsiders, as(testAct(world.db, OPEN), world.people.stranger)])
      expect(await extend('2026-11-09', 2, act)).toEqual({ ok: false, reason: 'not-found' })
    call = await world.readyCall()
    expect(await extend('2026-11-09')).toEqual({ ok: false, reason: 'not-extendable' })
  })
})

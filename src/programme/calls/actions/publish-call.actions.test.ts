import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { at } from '../../../../test/act.ts'
import { callsWorld } from '../../../../test/calls-world.ts'
import { publishCall, saveGuidePart } from '../actions.ts'
import { invariants } from '../invariants.ts'
import {
  findCall,
  findPublicCall,
  listIncubatorPublicCalls,
  listPublications,
  listPublicCalls,
} from '../store.ts'

const NOW = new Date('2026-10-01T08:00:00Z')
const OPEN = new Date('2026-10-25T08:00:00Z')
const WINDOW = { opensAt: new Date('2026-10-19T22:00:00Z'), closesAt: new Date('2026-11-03T23:00:00Z') }

describe('publishing a call', () => {
  let world: Awaited<ReturnType<typeof callsWorld>>
  beforeAll(async () => {
    world = await callsWorld(NOW)
  })
  afterAll(() => world.drop())

  it('refuses what is not ready', async () => {
    const { id, slug } = await world.newCall()
    expect(await publishCall(world.odile, id, 1)).toEqual({ ok: false, reason: 'not-ready' })
    expect(await findPublicCall(world.db, slug)).toBeUndefined()
    expect(await world.verbsOf(id)).toEqual(['call.created'])
  })

  it('makes public the version that was previewed, with its window', async () => {
    const { id, slug } = await world.readyCall()
    expect(await publishCall(world.odile, id, 1)).toEqual({ ok: false, reason: 'changed-since-preview' })
    expect(await publishCall(world.odile, id, 2)).toEqual({ ok: true, value: WINDOW })
    expect(await findCall(world.db, slug)).toMatchObject({ ...WINDOW, publishedAt: NOW })
    expect(await world.verbsOf(id)).toEqual(['call.created', 'call.guide-saved', 'call.published'])
  })

  it('happens once when two organisers publish at once, and tells the second', async () => {
    const { id } = await world.readyCall()
    const both = await Promise.all([world.odile, world.omar].map(act => publishCall(act, id, 2)))
    expect(both.filter(({ ok }) => ok)).toHaveLength(1)
    expect(both.find(({ ok }) => !ok)).toEqual({ ok: false, reason: 'already-published' })
    expect(await listPublications(world.db, id)).toHaveLength(1)
  })

  it('answers anyone outside the incubator as if nothing were there', async () => {
    const { id } = await world.readyCall()
    for (const act of world.outsiders)
      expect(await publishCall(act, id, 2)).toEqual({ ok: false, reason: 'not-found' })
    expect(await listPublications(world.db, id)).toEqual([])
  })

  it('shows agents the last published version until the next publication', async () => {
    const { id, slug } = await world.publishedCall()
    const open = at(world.odile, OPEN)
    await saveGuidePart(open, id, { part: 'essentiel', number: 2, typed: { titre: 'Corrigé' } })
    await saveGuidePart(open, id, { part: 'calendrier', number: 3, typed: { cloture: '2026-11-04' } })
    expect(await findPublicCall(world.db, slug)).toMatchObject({
      guide: { title: 'Été des idées' },
      ...WINDOW,
    })
    expect(await publishCall(open, id, 4)).toMatchObject({ ok: true })
    expect(await findPublicCall(world.db, slug)).toMatchObject({
      guide: { title: 'Corrigé' },
      guideNumber: 4,
      closesAt: new Date('2026-11-04T23:00:00Z'),
      publishedAt: OPEN,
    })
  })

  it('never makes an open call close sooner', async () => {
    const { id } = await world.publishedCall()
    const open = at(world.odile, OPEN)
    await saveGuidePart(open, id, { part: 'calendrier', number: 2, typed: { cloture: '2026-11-02' } })
    expect(await publishCall(open, id, 3)).toEqual({ ok: false, reason: 'not-ready' })
  })

  it('puts it among the calls announced or open, of both incubators, the first to close first', async () => {
    const early = { title: 'La Serre ouvre', opensOn: '2026-10-06' }
    const { slug } = await world.publishedCall(world.karim, world.people.serre, early)
    const listed = async (now: Date) => (await listPublicCalls(world.db, now)).map(call => call.slug)
    const published = world.db.selectFrom('calls').select('slug').where('published_at', 'is not', null)
    const all = (await published.execute()).map(call => call.slug)
    expect((await listed(NOW)).sort()).toEqual([...all].sort())
    expect((await listed(NOW)).length).toBeGreaterThan(2)
    expect((await listPublicCalls(world.db, NOW))[0]).toMatchObject({ slug, incubator: { name: 'La Serre' } })
    expect((await listed(OPEN)).sort()).toEqual(all.filter(each => each !== slug).sort())
    expect(await listed(new Date('2027-01-01'))).toEqual([])
    const mine = await listIncubatorPublicCalls(world.db, world.people.serre)
    expect(mine.map(call => call.slug)).toEqual([slug])
  })

  it('keeps its invariants, which see a projection gone astray', async () => {
    const breaches = async () => (await Promise.all(invariants.map(each => each.breaches(world.db)))).flat()
    expect(await breaches()).toEqual([])
    const { id } = await world.publishedCall()
    await world.db.updateTable('calls').set({ closes_at: OPEN }).where('id', '=', id).execute()
    expect(await breaches()).toEqual([{ subject: `call:${id}` }])
  })
})

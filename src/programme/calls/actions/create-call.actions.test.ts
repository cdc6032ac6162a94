import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { BEGINNING, callsWorld } from '../../../../test/calls-world.ts'
import { createCall } from '../actions.ts'
import { getLatestGuide } from '../store.ts'

const NOW = new Date('2026-10-01T08:00:00Z')

describe('creating a call', () => {
  let world: Awaited<ReturnType<typeof callsWorld>>
  beforeAll(async () => {
    world = await callsWorld(NOW)
  })
  afterAll(() => world.drop())

  it('gives calls of one title addresses that differ, even created at once', async () => {
    const made = await Promise.all(Array.from({ length: 4 }, () => world.newCall()))
    const slugs = made.map(({ slug }) => slug).sort()
    expect(slugs).toEqual(['ete-des-idees', 'ete-des-idees-2', 'ete-des-idees-3', 'ete-des-idees-4'])
  })

  it('writes its guide from the template, with the names of its incubator', async () => {
    const { id } = await world.newCall(world.karim, world.people.serre)
    const { number, guide, authorId } = await getLatestGuide(world.db, id)
    expect([number, authorId]).toEqual([1, world.people.karim])
    expect(guide.perimeter).toBe('toutes les agentes et tous les agents du département de la Haute-Vallée')
    expect(await world.verbsOf(id)).toEqual(['call.created'])
  })

  it('is for the organisers of that incubator, and leaves no trace of the others', async () => {
    const count = async () => (await world.db.selectFrom('calls').select('id').execute()).length
    const before = await count()
    for (const act of world.outsiders)
      expect(await createCall(act, world.people.semailles, BEGINNING)).toEqual({
        ok: false,
        reason: 'not-found',
      })
    expect(await count()).toBe(before)
  })
})

import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { callsWorld } from '../../../../test/calls-world.ts'
import { saveGuidePart, saveModel } from '../actions.ts'
import { valuesOf } from '../part-values.ts'
import { exports, getLatestGuide } from '../store.ts'

const NOW = new Date('2026-10-01T08:00:00Z')
const titled = (titre: string, number = 1) => ({ part: 'essentiel' as const, number, typed: { titre } })

describe('saving a part of the guide', () => {
  let world: Awaited<ReturnType<typeof callsWorld>>
  beforeAll(async () => {
    world = await callsWorld(NOW)
  })
  afterAll(() => world.drop())
  const latest = (id: string) => getLatestGuide(world.db, id)

  it('writes each save as a version of its own, and nothing when nothing changed', async () => {
    const { id } = await world.newCall()
    const second = { ok: true, value: { number: 2 } }
    expect(await saveGuidePart(world.odile, id, titled('Deux'))).toEqual(second)
    expect(await saveGuidePart(world.omar, id, titled('Deux', 2))).toEqual(second)
    const versions = world.db
      .selectFrom('guide_versions')
      .select(['number', 'author_id'])
      .where('call_id', '=', id)
    expect(await versions.orderBy('number').execute()).toEqual([
      { number: 1, author_id: world.people.odile },
      { number: 2, author_id: world.people.odile },
    ])
    expect(await world.verbsOf(id)).toEqual(['call.created', 'call.guide-saved'])
  })

  it.each(['criteres', 'faq'] as const)('makes no version of %s typed again as it was', async part => {
    const { id } = await world.newCall()
    const typed = { ...valuesOf(part, (await latest(id)).guide) }
    const saved = await saveGuidePart(world.odile, id, { part, number: 1, typed })
    expect(saved).toMatchObject({ value: { number: 1 } })
  })

  it('refuses what another organiser wrote differently meanwhile, until it is chosen', async () => {
    const { id } = await world.newCall()
    await saveGuidePart(world.omar, id, titled('D’Omar'))
    const mine = titled('D’Odile')
    expect(await saveGuidePart(world.odile, id, mine)).toEqual({ ok: false, reason: 'changed-meanwhile' })
    expect((await latest(id)).guide.title).toBe('D’Omar')
    await saveGuidePart(world.odile, id, { ...mine, choices: { titre: 'mine' } })
    expect((await latest(id)).guide.title).toBe('D’Odile')
  })

  it('keeps both of two saves of different parts at once', async () => {
    const { id } = await world.newCall()
    const contact = { part: 'texte-contact' as const, number: 1, typed: { texte: 'Contact' } }
    const both = [saveGuidePart(world.odile, id, titled('Titre')), saveGuidePart(world.omar, id, contact)]
    expect((await Promise.all(both)).map(({ ok }) => ok)).toEqual([true, true])
    const { guide, number } = await latest(id)
    const written = guide.sections.find(({ key }) => key === 'contact')?.body
    expect([number, guide.title, written]).toEqual([3, 'Titre', 'Contact'])
  })

  it('refuses one of two different saves of one answer at once', async () => {
    const { id } = await world.newCall()
    const both = [world.odile, world.omar].map((act, i) => saveGuidePart(act, id, titled(`T${i}`)))
    expect((await Promise.all(both)).filter(({ ok }) => ok)).toHaveLength(1)
    expect((await latest(id)).number).toBe(2)
  })

  it('refuses what cannot be read and saves nothing of it', async () => {
    const { id } = await world.newCall()
    const typed = { titre: 'Bon', laureats: '-3' }
    const saved = await saveGuidePart(world.odile, id, { part: 'essentiel', number: 1, typed })
    expect(saved).toEqual({ ok: false, reason: 'invalid' })
    expect((await latest(id)).number).toBe(1)
    expect(await world.verbsOf(id)).toEqual(['call.created'])
  })

  it.each([0, -1, 99, 2_147_483_648, Number.NaN])(
    'takes version %s for one it does not know',
    async number => {
      const { id } = await world.newCall()
      const saved = await saveGuidePart(world.odile, id, titled('Autre', number))
      expect(saved).toEqual({ ok: false, reason: 'changed-meanwhile' })
    },
  )

  it('answers anyone outside the incubator as if nothing were there', async () => {
    const { id } = await world.newCall()
    for (const act of world.outsiders)
      expect(await saveGuidePart(act, id, titled('Volé'))).toEqual({ ok: false, reason: 'not-found' })
    expect((await latest(id)).guide.title).toBe('Été des idées')
    const none = await saveGuidePart(world.odile, world.odile.newId(), titled('Rien'))
    expect(none).toEqual({ ok: false, reason: 'not-found' })
  })

  it('gives back to a person what they saved and published, and nothing of others', async () => {
    const { id, slug } = await world.publishedCall(world.karim, world.people.serre, { title: 'La Serre' })
    await saveModel(world.karim, id, 'Le modèle de La Serre')
    const listed = await Promise.all(exports.map(each => each.list(world.db, world.people.karim, NOW)))
    expect(listed).toEqual([
      [1, 2].map(number => ({ slug, number, savedAt: NOW })),
      [{ name: 'Le modèle de La Serre', createdAt: NOW }],
      [{ slug, guideNumber: 2, publishedAt: NOW }],
    ])
  })
})

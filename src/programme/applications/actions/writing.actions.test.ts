import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Bed, COMPLETE, openBed } from '../../../../test/applications-bed.ts'
import { listAnswers } from '../store.ts'
import { saveAnswers } from './save-answers.ts'
import { withdrawApplication } from './withdraw-application.ts'

describe('writing', () => {
  let bed: Bed
  beforeAll(async () => {
    bed = await openBed()
  })
  afterAll(() => bed.drop())

  const kept = async (id: string, field: string) => (await listAnswers(bed.db, id)).get(field)

  it.each([
    ['twenty thousand characters', 'é🌱 '.repeat(5000)],
    ['what exceeds the limit', 'x'.repeat(99_999)],
    ['tabs, blank lines and spaces at both ends', '  \n\n\ta\n\n  '],
    ['invisible joiners and marks', '\ufeffa\u200bb\u200dc\u00a0d'],
    ['a right-to-left override', 'a\u202eb'],
    ['markup', '<script>alert(1)</script> & "'],
  ])('keeps %s byte for byte', async (_, text) => {
    const act = bed.browser()
    const id = await bed.start(act)
    expect(await bed.save(act, id, { probleme: text })).toMatchObject({ ok: true })
    expect((await kept(id, 'probleme'))?.value).toBe(text)
  })

  it.each([
    ['a null character', 'a\u0000b', 'invisible'],
    ['a control character', 'a\u000bb', 'invisible'],
    ['half an emoji', 'a\ud83c', 'invisible'],
    ['more than a hundred thousand characters', 'x'.repeat(100_001), 'too-much'],
  ])('refuses %s in words, and keeps what was there', async (_, text, reason) => {
    const act = bed.browser()
    const id = await bed.start(act)
    await bed.save(act, id, { probleme: 'avant' })
    expect(await bed.save(act, id, { probleme: text }, 1)).toEqual({ ok: false, reason })
    expect(await kept(id, 'probleme')).toEqual({ value: 'avant', version: 1 })
  })

  it('merges two windows that change different answers', async () => {
    const act = bed.browser()
    const id = await bed.start(act)
    await Promise.all([
      bed.save(act, id, { probleme: 'P' }),
      bed.save(act, id, { solution: 'S' }),
      bed.save(act, id, { titre: 'T' }),
    ])
    expect((await kept(id, 'probleme'))?.value).toBe('P')
    expect((await kept(id, 'solution'))?.value).toBe('S')
    expect((await kept(id, 'titre'))?.value).toBe('T')
  })

  it('shows both texts to the second of two windows that change the same answer', async () => {
    const act = bed.browser()
    const id = await bed.start(act)
    const both = await Promise.all(['un', 'deux'].map(text => bed.save(act, id, { probleme: text })))
    const clashes = both.flatMap(outcome => (outcome.ok ? outcome.value.clashes : []))
    expect(clashes).toHaveLength(1)
    const winner = (await kept(id, 'probleme'))?.value
    expect(clashes[0]).toMatchObject({ field: 'probleme', kept: winner, version: 1 })
    expect(new Set([clashes[0]?.typed, winner])).toEqual(new Set(['un', 'deux']))
  })

  it('neither writes nor takes for a clash an answer left untouched, and gives the newer text', async () => {
    const act = bed.browser()
    const id = await bed.start(act)
    await bed.save(act, id, { probleme: 'avant', titre: 'T' })
    await bed.save(act, id, { probleme: 'écrit ailleurs' }, 1)
    const saved = await saveAnswers(act, id, [
      { field: 'probleme', value: 'avant', base: 1, untouched: true },
      { field: 'titre', value: 'T2', base: 1, untouched: false },
    ])
    expect(saved).toMatchObject({
      ok: true,
      value: { clashes: [], newer: [{ field: 'probleme', value: 'écrit ailleurs', version: 2 }] },
    })
    expect(saved.ok && Object.keys(saved.value.bases)).toEqual(['titre'])
    expect(await kept(id, 'probleme')).toEqual({ value: 'écrit ailleurs', version: 2 })
    expect(await kept(id, 'titre')).toEqual({ value: 'T2', version: 2 })
  })

  it('ignores a field the form does not have, and a box that is neither ticked nor not', async () => {
    const act = bed.browser()
    const id = await bed.start(act)
    await bed.save(act, id, { inconnu: 'x', guide_lu: 'peut-être', nom: 'deux\nlignes' })
    expect([...(await listAnswers(bed.db, id))]).toEqual([['nom', { value: 'deux lignes', version: 1 }]])
  })

  it('is impossible from another browser, and for an identifier that is none', async () => {
    const id = await bed.start(bed.browser())
    const stranger = bed.browser()
    for (const wanted of [id, '00000000-0000-4000-8000-000000000000', 'x', "' or 1=1", ''])
      expect(await bed.save(stranger, wanted, { probleme: 'volé' })).toEqual({
        ok: false,
        reason: 'not-found',
      })
    expect(await listAnswers(bed.db, id)).toEqual(new Map())
  })

  it('ends with a withdrawal, which is said once', async () => {
    const act = bed.browser()
    const id = await bed.start(act)
    await bed.save(act, id, COMPLETE)
    const both = await Promise.all([withdrawApplication(act, id, ''), withdrawApplication(act, id, '')])
    expect(both.filter(({ ok }) => ok)).toHaveLength(1)
    expect(await bed.save(act, id, { probleme: 'encore' }, 1)).toEqual({ ok: false, reason: 'withdrawn' })
    expect(await bed.send(act, id, 'a@b.example')).toEqual({ ok: false, reason: 'withdrawn' })
  })
})

import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { as, at, testAct } from '../../../../test/act.ts'
import { freshDatabase } from '../../../../test/database/index.ts'
import { PROMISES_TYPED } from '../../../../test/ready-guide.ts'
import { twoIncubators } from '../../../../test/two-incubators.ts'
import type { Act } from '../../../platform/act.ts'
import type { Db } from '../../../platform/database/tables.ts'
import { createCall, publishCall, saveGuidePart } from '../actions.ts'
import { invariants } from '../invariants.ts'
import { findCall, findPublicCall, getLatestGuide, listPublications, listPublicCalls } from '../store.ts'

const NOW = new Date('2026-10-01T08:00:00Z')
const OPEN = new Date('2026-10-25T08:00:00Z')
const BEGINNING = {
  variant: 'first',
  label: 'problemes',
  title: 'Été des idées',
  opensOn: '2026-10-20',
} as const

describe('the actions of calls', () => {
  let db: Db
  let drop: () => Promise<void>
  let world: Awaited<ReturnType<typeof twoIncubators>>
  let odile: Act
  let omar: Act
  let karim: Act
  beforeAll(async () => {
    const fresh = await freshDatabase()
    db = fresh.db
    drop = fresh.drop
    world = await twoIncubators(db, NOW)
    const act = testAct(db, NOW)
    odile = as(act, world.odile)
    omar = as(act, world.omar)
    karim = as(act, world.karim)
  })
  afterAll(() => drop())

  async function newCall(): Promise<{ id: string; slug: string }> {
    const created = await createCall(odile, world.semailles, BEGINNING)
    if (!created.ok) throw new Error(created.reason)
    return created.value
  }
  async function readyCall() {
    const call = await newCall()
    await saveGuidePart(odile, call.id, { part: 'promesses', number: 1, typed: PROMISES_TYPED })
    return call
  }
  const verbsOf = async (id: string) => {
    const rows = await db
      .selectFrom('journal')
      .select('verb')
      .where('subject', '=', `call:${id}`)
      .orderBy('number')
      .execute()
    return rows.map(({ verb }) => verb)
  }
  const latest = async (id: string) => (await getLatestGuide(db, id)).number

  it('gives calls of one title addresses that read the same and differ, two created at once included', async () => {
    const made = await Promise.all(Array.from({ length: 4 }, newCall))
    const slugs = made.map(({ slug }) => slug).sort()
    expect(slugs).toEqual(['ete-des-idees', 'ete-des-idees-2', 'ete-des-idees-3', 'ete-des-idees-4'])
  })

  it('lets only organisers of that incubator create a call, and leaves no trace of the others', async () => {
    const before = await db.selectFrom('calls').select('id').execute()
    for (const act of [karim, as(odile, world.stranger), testAct(db, NOW)])
      expect(await createCall(act, world.semailles, BEGINNING)).toEqual({ ok: false, reason: 'not-found' })
    expect(await db.selectFrom('calls').select('id').execute()).toHaveLength(before.length)
  })

  it('writes each save as a version of its own, and nothing when nothing changed', async () => {
    const { id } = await newCall()
    expect(
      await saveGuidePart(odile, id, { part: 'essentiel', number: 1, typed: { titre: 'Deux' } }),
    ).toEqual({
      ok: true,
      value: { number: 2 },
    })
    expect(
      await saveGuidePart(odile, id, { part: 'essentiel', number: 2, typed: { titre: 'Deux' } }),
    ).toEqual({
      ok: true,
      value: { number: 2 },
    })
    const titles = await db
      .selectFrom('guide_versions')
      .select(['number', 'author_id'])
      .where('call_id', '=', id)
      .orderBy('number')
      .execute()
    expect(titles).toEqual([
      { number: 1, author_id: world.odile },
      { number: 2, author_id: world.odile },
    ])
    expect(await verbsOf(id)).toEqual(['call.created', 'call.guide-saved'])
  })

  it('saves a list typed again as it was without a new version', async () => {
    const { id } = await newCall()
    const { guide } = await getLatestGuide(db, id)
    const typed = Object.fromEntries(
      guide.criteria.flatMap(({ name, description, weight }, i) => [
        [`critere-${i + 1}`, name],
        [`precision-${i + 1}`, description],
        [`poids-${i + 1}`, String(weight)],
      ]),
    )
    expect(await saveGuidePart(odile, id, { part: 'criteres', number: 1, typed })).toMatchObject({
      value: { number: 1 },
    })
  })

  it('refuses what another organiser wrote differently meanwhile, and keeps their version', async () => {
    const { id } = await newCall()
    await saveGuidePart(omar, id, { part: 'essentiel', number: 1, typed: { titre: 'D’Omar' } })
    const mine = { part: 'essentiel', number: 1, typed: { titre: 'D’Odile' } } as const
    expect(await saveGuidePart(odile, id, mine)).toEqual({ ok: false, reason: 'changed-meanwhile' })
    expect((await getLatestGuide(db, id)).guide.title).toBe('D’Omar')
    expect(await saveGuidePart(odile, id, { ...mine, choices: { titre: 'mine' } })).toMatchObject({
      ok: true,
    })
    expect((await getLatestGuide(db, id)).guide.title).toBe('D’Odile')
  })

  it('keeps both of two saves of different parts at once', async () => {
    const { id } = await newCall()
    const both = await Promise.all([
      saveGuidePart(odile, id, { part: 'essentiel', number: 1, typed: { titre: 'Titre' } }),
      saveGuidePart(omar, id, { part: 'texte-contact', number: 1, typed: { texte: 'Contact' } }),
    ])
    expect(both.map(({ ok }) => ok)).toEqual([true, true])
    const { guide, number } = await getLatestGuide(db, id)
    expect([number, guide.title, guide.sections.at(-1)?.body]).toEqual([3, 'Titre', 'Contact'])
  })

  it('refuses one of two different saves of one answer at once', async () => {
    const { id } = await newCall()
    const both = await Promise.all(
      [odile, omar].map((act, i) =>
        saveGuidePart(act, id, { part: 'essentiel', number: 1, typed: { titre: `T${i}` } }),
      ),
    )
    expect(both.filter(({ ok }) => ok)).toHaveLength(1)
    expect(await latest(id)).toBe(2)
  })

  it('refuses what cannot be read and saves nothing of it', async () => {
    const { id } = await newCall()
    const typed = { titre: 'Bon', laureats: '-3' }
    expect(await saveGuidePart(odile, id, { part: 'essentiel', number: 1, typed })).toEqual({
      ok: false,
      reason: 'invalid',
    })
    expect(await latest(id)).toBe(1)
    expect(await verbsOf(id)).toEqual(['call.created'])
  })

  it.each([0, -1, 99, 2_147_483_648, Number.NaN])(
    'takes version %s for one it does not know',
    async number => {
      const { id } = await newCall()
      const typed = { titre: 'Autre' }
      expect(await saveGuidePart(odile, id, { part: 'essentiel', number, typed })).toEqual({
        ok: false,
        reason: 'changed-meanwhile',
      })
    },
  )

  it('refuses to save or publish for anyone outside the incubator, as if nothing were there', async () => {
    const { id } = await readyCall()
    for (const act of [karim, as(odile, world.stranger), testAct(db, NOW)]) {
      const saving = { part: 'essentiel', number: 2, typed: { titre: 'Volé' } } as const
      expect(await saveGuidePart(act, id, saving)).toEqual({ ok: false, reason: 'not-found' })
      expect(await publishCall(act, id, 2)).toEqual({ ok: false, reason: 'not-found' })
    }
    expect(await latest(id)).toBe(2)
    expect(await saveGuidePart(odile, odile.newId(), { part: 'faq', number: 1, typed: {} })).toEqual({
      ok: false,
      reason: 'not-found',
    })
  })

  it('refuses to publish what is not ready', async () => {
    const { id, slug } = await newCall()
    expect(await publishCall(odile, id, 1)).toEqual({ ok: false, reason: 'not-ready' })
    expect(await findPublicCall(db, slug)).toBeUndefined()
    expect(await verbsOf(id)).toEqual(['call.created'])
  })

  it('publishes the version that was previewed, with its window', async () => {
    const { id, slug } = await readyCall()
    expect(await publishCall(odile, id, 1)).toEqual({ ok: false, reason: 'changed-since-preview' })
    const window = { opensAt: new Date('2026-10-19T22:00:00Z'), closesAt: new Date('2026-11-03T23:00:00Z') }
    expect(await publishCall(odile, id, 2)).toEqual({ ok: true, value: window })
    expect(await findCall(db, slug)).toMatchObject({ ...window, publishedAt: NOW })
    expect(await verbsOf(id)).toEqual(['call.created', 'call.guide-saved', 'call.published'])
  })

  it('publishes once when two organisers publish at once, and tells the second', async () => {
    const { id } = await readyCall()
    const both = await Promise.all([odile, omar].map(act => publishCall(act, id, 2)))
    expect(both.filter(({ ok }) => ok)).toHaveLength(1)
    expect(both.find(({ ok }) => !ok)).toEqual({ ok: false, reason: 'already-published' })
    expect(await listPublications(db, id)).toHaveLength(1)
  })

  it('shows agents the last published version until the next publication', async () => {
    const { id, slug } = await readyCall()
    await publishCall(odile, id, 2)
    const open = at(odile, OPEN)
    await saveGuidePart(open, id, { part: 'essentiel', number: 2, typed: { titre: 'Corrigé' } })
    await saveGuidePart(open, id, { part: 'calendrier', number: 3, typed: { cloture: '2026-11-04' } })
    expect(await findPublicCall(db, slug)).toMatchObject({
      guide: { title: 'Été des idées' },
      closesAt: new Date('2026-11-03T23:00:00Z'),
    })
    expect(await publishCall(open, id, 4)).toMatchObject({ ok: true })
    expect(await findPublicCall(db, slug)).toMatchObject({
      guide: { title: 'Corrigé' },
      guideNumber: 4,
      closesAt: new Date('2026-11-04T23:00:00Z'),
      publishedAt: OPEN,
    })
  })

  it('never lets an open call close sooner', async () => {
    const { id } = await readyCall()
    await publishCall(odile, id, 2)
    const open = at(odile, OPEN)
    await saveGuidePart(open, id, { part: 'calendrier', number: 2, typed: { cloture: '2026-11-02' } })
    expect(await publishCall(open, id, 3)).toEqual({ ok: false, reason: 'not-ready' })
  })

  it('lists in public what is announced or open, of both incubators, the first to close first', async () => {
    const mine = await createCall(karim, world.serre, {
      ...BEGINNING,
      title: 'La Serre ouvre',
      opensOn: '2026-10-06',
    })
    if (!mine.ok) throw new Error(mine.reason)
    await saveGuidePart(karim, mine.value.id, { part: 'promesses', number: 1, typed: PROMISES_TYPED })
    await publishCall(karim, mine.value.id, 2)
    const listed = await listPublicCalls(db, OPEN)
    const published = await db
      .selectFrom('calls')
      .select('slug')
      .where('published_at', 'is not', null)
      .execute()
    expect(new Set((await listPublicCalls(db, NOW)).map(({ slug }) => slug))).toEqual(
      new Set(published.map(({ slug }) => slug)),
    )
    expect(listed.map(({ slug }) => slug)).not.toContain('la-serre-ouvre')
    expect((await listPublicCalls(db, NOW))[0]).toMatchObject({
      slug: 'la-serre-ouvre',
      incubator: { name: 'La Serre' },
    })
    expect(await listPublicCalls(db, new Date('2027-01-01'))).toEqual([])
  })

  it('keeps its invariants, which see a projection gone astray', async () => {
    const breaches = async () => (await Promise.all(invariants.map(each => each.breaches(db)))).flat()
    expect(await breaches()).toEqual([])
    const { id } = await readyCall()
    await publishCall(odile, id, 2)
    await db.updateTable('calls').set({ closes_at: OPEN }).where('id', '=', id).execute()
    expect(await breaches()).toEqual([{ subject: `call:${id}` }])
  })
})

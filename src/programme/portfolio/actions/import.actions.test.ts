import { createHash } from 'node:crypto'
import { beforeEach, describe, expect, it } from 'vitest'
import { testAct } from '../../../../test/act.ts'
import { freshDatabase } from '../../../../test/database/index.ts'
import {
  bytesOf,
  incubator,
  product,
  type SmallPortfolio,
  smallPortfolio,
} from '../../../../test/portfolio/small-portfolio.ts'
import { INVARIANTS } from '../../../invariants.ts'
import type { Act } from '../../../platform/act.ts'
import { verifyJournal } from '../../../platform/verify-journal.ts'
import { fingerprintOf } from '../exchange/counts.ts'
import { exportPortfolio } from '../exchange/export.ts'
import { loadKnown } from '../exchange/known-store.ts'
import { segmentsOfLife } from '../exchange/life.ts'
import { readPortfolio } from '../exchange/read-file.ts'
import { applyImport, compareWithFile, type ImportSaid } from './apply-import.ts'

const NOW = new Date('2026-11-25T10:00:00Z')
const TODAY = '2026-11-25'

describe('importing a portfolio', () => {
  let fresh: Awaited<ReturnType<typeof freshDatabase>>
  let act: Act
  beforeEach(async () => {
    fresh = await freshDatabase()
    act = testAct(fresh.db, NOW)
    return () => fresh.drop()
  })

  const parsed = (file: object | string) => {
    const read = readPortfolio(typeof file === 'string' ? Buffer.from(file) : bytesOf(file))
    if (!read.ok) throw new Error(read.refusal.reason)
    return read.value
  }
  const importing = (file: object | string, said: Partial<ImportSaid> = {}) =>
    applyImport(act, parsed(file), {
      fileName: 'portefeuille.json',
      fingerprint: createHash('sha256').update('x').digest(),
      overwrite: false,
      ...said,
    })
  const exported = async () => exportPortfolio(await loadKnown(act.db), TODAY).text
  const changed = (change: (file: SmallPortfolio) => void) => {
    const file = smallPortfolio()
    change(file)
    return file
  }
  const inPepin = async (externalId: string) =>
    (await loadKnown(act.db)).imported.get(externalId) ?? expect.fail(externalId)
  const rows = async (table: 'products' | 'portfolio_imports' | 'product_phases' | 'journal') =>
    (
      await act.db
        .selectFrom(table)
        .select(eb => eb.fn.countAll<number>().as('n'))
        .executeTakeFirstOrThrow()
    ).n

  it('keeps products, phases, ends, sheets, oddities and their journal, consistent', async () => {
    expect(await importing(smallPortfolio())).toMatchObject({
      ok: true,
      value: { products: 10, created: 10, newIncubators: 3, stubs: 1, unchanged: 0 },
    })
    for (const { name, breaches } of INVARIANTS) expect(await breaches(act.db), name).toEqual([])
    expect((await verifyJournal(act.db)).alterations).toEqual([])
    for (const [id, { productId, now }] of (await loadKnown(act.db)).imported) {
      const stages = await act.db
        .selectFrom('product_stages')
        .select(['stage', 'starts_on as startsOn', 'ends_on as endsOn'])
        .where('product_id', '=', productId)
        .orderBy('position')
        .execute()
      expect(stages, id).toEqual(segmentsOfLife(now.life))
    }
    const slugs = await act.db.selectFrom('products').select('slug').orderBy('slug').execute()
    expect(slugs.map(({ slug }) => slug)).toContain('trou-et-bord')
  })

  it('a second time changes nothing at all', async () => {
    await importing(smallPortfolio())
    const before = [await rows('journal'), await rows('product_phases')]
    expect(await importing(smallPortfolio())).toMatchObject({
      ok: true,
      value: { nothing: true, unchanged: 10, created: 0, changed: 0 },
    })
    expect([await rows('journal'), await rows('product_phases')]).toEqual(before)
    expect(await rows('portfolio_imports')).toBe(1)
  })

  it('then exporting gives what was read; importing that changes nothing; elsewhere gives the same bytes', async () => {
    await importing(smallPortfolio())
    const text = await exported()
    const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1)
    expect(JSON.parse(text).data).toEqual(smallPortfolio().data.sort(byId))
    expect(await importing(text)).toMatchObject({ ok: true, value: { nothing: true } })
    const elsewhere = await freshDatabase()
    act = testAct(elsewhere.db, NOW)
    await importing(text)
    expect(await exported()).toBe(text)
    await elsewhere.drop()
  })

  it('shows and applies what a changed file changes, and removes nothing', async () => {
    await importing(smallPortfolio())
    const file = changed(file => {
      Object.assign(file.data[0]?.attributes ?? {}, { name: 'Autre nom', sponsors: ['x'] })
      file.data[1]?.attributes.phases.push({ name: 'acceleration', start: '2026-01-01', end: '' })
      file.data.splice(4, 1)
      file.data.push(product('nouveau', [['investigation', '2026-10-01']], {}, 'neuf'))
      file.included.push(incubator('absent', { title: 'Le retrouvé' }))
    })
    const { differences } = await compareWithFile(act, parsed(file))
    expect(differences.changed.map(({ product, fields }) => [product.id, fields])).toEqual([
      ['quai-neuf', [{ field: 'name', conflict: false }]],
      ['meme.jour', [{ field: 'life', conflict: false }]],
    ])
    expect(differences.absent).toEqual(['fini'])
    expect(differences.changedIncubators[0]?.fields.map(({ field }) => field)).toContain('name')
    const before = await act.db
      .selectFrom('product_phases')
      .select('id')
      .where('cancelled_at', 'is', null)
      .execute()
    await importing(file)
    expect((await inPepin('quai-neuf')).now.name).toBe('Autre nom')
    expect((await inPepin('meme.jour')).now.life.at(-1)).toMatchObject({ stage: 'acceleration' })
    expect((await inPepin('fini')).now.name).toBe('Produit fini')
    // Phases the file did not change are the same rows.
    const after = await act.db
      .selectFrom('product_phases')
      .select('id')
      .where('cancelled_at', 'is', null)
      .execute()
    const kept = new Set(after.map(({ id }) => id))
    expect(before.filter(({ id }) => !kept.has(id))).toEqual([])
    expect(await importing(file)).toMatchObject({ ok: true, value: { nothing: true } })
    for (const { name, breaches } of INVARIANTS) expect(await breaches(act.db), name).toEqual([])
  })

  it('keeps what was corrected here, says so, and replaces it only when asked', async () => {
    await importing(smallPortfolio())
    const { productId } = await inPepin('quai-neuf')
    await act.db.updateTable('products').set({ name: 'Corrigé ici' }).where('id', '=', productId).execute()
    expect(await importing(smallPortfolio())).toMatchObject({ ok: true, value: { nothing: true } })
    expect(
      JSON.parse(await exported()).data.find(({ id }: { id: string }) => id === 'quai-neuf'),
    ).toMatchObject({
      attributes: { name: 'Corrigé ici', pitch: 'Une phrase qui le présente.' },
    })
    expect(await importing(await exported())).toMatchObject({ ok: true, value: { nothing: true } })
    const file = changed(file =>
      Object.assign(file.data[0]?.attributes ?? {}, { name: 'Selon le fichier', pitch: 'Nouvelle.' }),
    )
    const { differences } = await compareWithFile(act, parsed(file))
    expect(differences.changed[0]?.fields).toEqual([
      { field: 'name', conflict: true },
      { field: 'pitch', conflict: false },
    ])
    await importing(file)
    expect((await inPepin('quai-neuf')).now).toMatchObject({ name: 'Corrigé ici', pitch: 'Nouvelle.' })
    const again = changed(file => Object.assign(file.data[0]?.attributes ?? {}, { name: 'Encore autre' }))
    await importing(again, { overwrite: true })
    expect((await inPepin('quai-neuf')).now.name).toBe('Encore autre')
  })

  it('is refused when what was shown is no longer what would be done, and changes nothing', async () => {
    const { differences } = await compareWithFile(act, parsed(smallPortfolio()))
    const expected = fingerprintOf(differences)
    await importing({ ...smallPortfolio(), data: [product('quai-neuf', [])] })
    expect(await importing(smallPortfolio(), { expected })).toEqual({ ok: false, reason: 'changed-since' })
    expect(await rows('products')).toBe(1)
  })

  it('all or nothing: a failure half-way leaves nothing', async () => {
    let ids = 0
    const failing = { ...act, newId: () => (ids++ > 15 ? 'no uuid' : act.newId()) }
    const said = { fileName: 'x', fingerprint: Buffer.alloc(32), overwrite: false }
    await expect(applyImport(failing, parsed(smallPortfolio()), said)).rejects.toThrow()
    expect([await rows('products'), await rows('portfolio_imports'), await rows('journal')]).toEqual([
      0, 0, 0,
    ])
  })

  it('twice at once is once', async () => {
    const both = await Promise.all([importing(smallPortfolio()), importing(smallPortfolio())])
    expect(both.map(each => each.ok && each.value.created).sort()).toEqual([0, 10])
    expect(await rows('products')).toBe(10)
  })

  it('joins an incubator already here, and gives two of one address each their own', async () => {
    await importing({ ...smallPortfolio(), data: [], included: [] })
    const id = act.newId()
    await act.db
      .insertInto('incubators')
      .values({
        id,
        slug: 'lavoir',
        name: 'Le Lavoir',
        administration: 'Ville',
        contact_email: 'x@lavoir.example',
        theme: 'pepin',
        zone: 'Europe/Paris',
        signatory_name: 'x',
        signatory_capacity: 'x',
        created_at: NOW,
      })
      .execute()
    const file = changed(file => {
      file.included.push(incubator('Seul'))
      file.data.push(product('quai.neuf', []))
    })
    expect(await importing(file)).toMatchObject({
      ok: true,
      value: { joinedIncubators: 1, newIncubators: 3 },
    })
    const slugs = (await act.db.selectFrom('incubators').select('slug').orderBy('slug').execute()).map(
      r => r.slug,
    )
    expect(slugs).toEqual(['absent', 'lavoir', 'seul', 'seul-2'])
    const products = await act.db
      .selectFrom('products')
      .select('slug')
      .where('slug', 'like', 'quai%')
      .execute()
    expect(products.map(({ slug }) => slug).sort()).toEqual(['quai-neuf', 'quai-neuf-2'])
    expect(await importing(file)).toMatchObject({ ok: true, value: { nothing: true } })
  })
})

import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openProductBed, type ProductBed } from '../../../test/product-bed.ts'
import { lifeInvariants } from './life-invariants.ts'
import { stagesFollowFacts } from './stage-invariants.ts'

const RULES = [...lifeInvariants, stagesFollowFacts]

describe('what must be true of a life', () => {
  let bed: ProductBed
  beforeAll(async () => {
    bed = await openProductBed()
  })
  afterAll(() => bed.drop())

  const row = { recorded_by: null, recorded_at: new Date() }
  const harm: Record<string, (id: string) => Promise<unknown>> = {
    [stagesFollowFacts.name]: id =>
      bed.db
        .updateTable('product_stages')
        .set({ starts_on: '2026-01-01' })
        .where('product_id', '=', id)
        .execute(),
    'Une phase ou une fin ouverte par une décision cite cette décision, les autres n’en citent pas': id =>
      bed.db.updateTable('product_phases').set({ origin: 'decision' }).where('product_id', '=', id).execute(),
    'Une correction a son motif': id =>
      bed.db
        .updateTable('product_phases')
        .set({ origin: 'correction' })
        .where('product_id', '=', id)
        .execute(),
    'Les pauses d’un produit se suivent, et chacune finit après avoir commencé': id =>
      bed.db
        .insertInto('product_pauses')
        .values(
          ['2026-12-01', '2026-12-05'].map(starts_on => ({
            ...row,
            id: bed.act.newId(),
            product_id: id,
            kind: 'pause' as const,
            starts_on,
            reason: 'M',
            ends_on: '2026-12-10',
            ended_by: null,
            ended_at: null,
          })),
        )
        .execute(),
    'Une prolongation et un jalon sont d’une phase du même produit': async id => {
      const [other] = (await bed.life((await bed.launched()).id)).lived
      const set = { phase_id: other?.id ?? '' }
      await bed.db.updateTable('product_milestones').set(set).where('product_id', '=', id).execute()
    },
    'Un produit a un sponsor à la fois': id =>
      bed.db
        .insertInto('product_sponsors')
        .values({
          ...row,
          id: bed.act.newId(),
          product_id: id,
          name: 'Autre',
          capacity: 'Directrice',
          address: '',
          address_key: '',
          starts_on: '2026-12-01',
          ends_on: null,
          reason: 'M',
        })
        .execute(),
    'L’accroche d’un produit est celle de sa dernière fiche': id =>
      bed.db
        .insertInto('product_sheets')
        .values({
          product_id: id,
          number: 1,
          content: '{"pitch":"Autre"}',
          saved_by: null,
          saved_at: bed.now,
        })
        .execute(),
  }

  it('is all tried here', () => {
    expect(Object.keys(harm).sort()).toEqual(RULES.map(({ name }) => name).sort())
  })

  it.each(RULES)('when broken, is said of the product and of no other: $name', async ({ name, breaches }) => {
    const { id } = await bed.launched()
    const before = await breaches(bed.db)
    await harm[name]?.(id)
    const after = (await breaches(bed.db)).map(({ subject }) => subject)
    expect([...new Set(after)].filter(each => !before.some(({ subject }) => subject === each))).toEqual([
      `product:${id}`,
    ])
  })
})

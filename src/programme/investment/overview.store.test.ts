import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { DECISION, type InvestmentBed, must, openInvestment } from '../../../test/investment-bed.ts'
import type { Act } from '../../platform/act.ts'
import { relationsOn } from '../portfolio/relations-store.ts'
import { projectAllChanged, projectChanged } from './actions/project-due.ts'
import { saveDossier } from './actions/save-dossier.ts'
import { setDate } from './actions/set-date.ts'
import type { Category } from './overview.ts'
import { countFollowed, listFollowed } from './overview-store.ts'
import { investmentAbilities } from './permissions.ts'
import { findScope } from './scope-store.ts'

describe('the overview', () => {
  let bed: InvestmentBed
  beforeAll(async () => {
    bed = await openInvestment()
  })
  afterAll(() => bed.drop())

  const TODAY = '2026-09-01'
  const listed = async (by: Act, category: Category, incubatorId: string | null = null, today = TODAY) => {
    const scope = await findScope(bed.db, by.actor, today)
    const { rows } = await listFollowed(bed.db, { scope, category, incubatorId, after: null }, today)
    return rows.map(({ name }) => name)
  }

  it('puts each product in its categories, the first due first', async () => {
    const held = async (name: string, decision: Record<string, string>) => {
      const { id, team } = await bed.product({ name })
      await must(bed.close(await bed.drafted(id, { ...DECISION, ...decision })))
      return { id, team }
    }
    // Decided on 16 March: due on 16 September, its condition for 31 August.
    await held('Bientôt', { 'jusquau-1': '2027-12-31' })
    await held('Sans danger', { 'jusquau-1': '2027-12-31', 'echeance-1': '2026-12-31' })
    await held('Crédits', { 'jusquau-1': '2026-09-20', 'echeance-1': '2026-12-31' })
    await bed.product({ name: 'Sans comité', phase: 'acceleration', since: '2026-06-01' })
    const dire = await held('Dossier pessimiste', { 'jusquau-1': '2027-12-31', 'echeance-1': '2027-06-30' })
    const { committeeId } = await must(
      setDate(bed.serre.organiser, dire.id, { day: '2026-09-10', time: '10:00', place: '', reason: '' }),
    )
    await must(saveDossier(dire.team, committeeId, { typed: { 'propose-1': 'partly' }, base: 0 }))
    await bed.product({ name: 'Ailleurs', of: bed.autre, since: '2026-02-02' })
    await projectAllChanged(bed.act)
    const by = bed.serre.organiser
    const [first, ...rest] = await listed(by, 'all')
    expect([first, rest.at(-1), rest.slice(0, -1).sort()]).toEqual([
      'Crédits',
      'Sans comité',
      ['Bientôt', 'Dossier pessimiste', 'Sans danger'],
    ])
    expect(await listed(by, 'late')).toEqual(['Crédits'])
    expect((await listed(by, 'coming')).sort()).toEqual(['Bientôt', 'Dossier pessimiste', 'Sans danger'])
    expect(await listed(by, 'unknown')).toEqual(['Sans comité'])
    expect(await listed(by, 'money')).toEqual(['Crédits'])
    expect((await listed(by, 'risk')).sort()).toEqual(['Bientôt', 'Dossier pessimiste'])
    expect(await listed(by, 'none')).toEqual([])
    const scope = await findScope(bed.db, by.actor, TODAY)
    expect(await countFollowed(bed.db, { scope, incubatorId: null }, TODAY)).toEqual({
      all: 5,
      late: 1,
      coming: 3,
      unknown: 1,
      money: 1,
      risk: 2,
    })
  })

  it('shows exactly what each person may read, and nothing to who follows nothing', async () => {
    const persons = await bed.db.selectFrom('people').select('id').execute()
    const products = await bed.db.selectFrom('products').select(['id', 'name']).execute()
    let several = 0
    for (const { id } of persons) {
      const actor = { personId: id, keys: [] }
      const may: string[] = []
      for (const product of products) {
        const relations = await relationsOn(bed.db, actor, product.id, TODAY)
        if (investmentAbilities.read({ relations })) may.push(product.name)
      }
      const by = { ...bed.act, actor }
      const seen = [...(await listed(by, 'all')), ...(await listed(by, 'none'))]
      expect(seen.sort()).toEqual(may.sort())
      if (may.length > 1) several++
    }
    // The two organisers less one, the manager: the test would see nothing otherwise.
    expect(several).toBe(2)
  })

  it('keeps to one incubator of the scope when asked, and to nothing of another’s', async () => {
    expect(await listed(bed.manager, 'all', bed.autre.id)).toEqual(['Ailleurs'])
    expect(await listed(bed.serre.organiser, 'all', bed.autre.id)).toEqual([])
  })

  it('gives every product once over its pages, whatever the category', async () => {
    for (let n = 0; n < 60; n++) await bed.product({ since: '2026-05-04', phase: 'construction' })
    await projectAllChanged(bed.act)
    const scope = await findScope(bed.db, bed.manager.actor, TODAY)
    for (const category of ['all', 'unknown'] as const) {
      const seen: string[] = []
      for (let after: Parameters<typeof listFollowed>[1]['after'] = null, pages = 0; pages < 5; pages++) {
        const page = await listFollowed(bed.db, { scope, category, incubatorId: null, after }, TODAY)
        seen.push(...page.rows.map(({ id }) => id))
        after = page.next
        if (after === null) break
      }
      expect(new Set(seen).size).toBe(seen.length)
      const count = (await countFollowed(bed.db, { scope, incubatorId: null }, TODAY))[category]
      expect(seen.length).toBe(count)
    }
  })

  it('brings up a bounded number of changed products, and two at once share them', async () => {
    await bed.db.updateTable('products').set({ changed: true }).execute()
    const total = (await bed.db.selectFrom('products').select('id').execute()).length
    const [one, other] = await Promise.all([projectChanged(bed.act, 10), projectChanged(bed.act, 10)])
    expect(one + other).toBeGreaterThanOrEqual(10)
    await projectAllChanged(bed.act)
    const left = await bed.db.selectFrom('products').select('id').where('changed', '=', true).execute()
    expect([left.length, total > 60]).toEqual([0, true])
  })
})

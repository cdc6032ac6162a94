import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { LAUNCHED, openProductBed, type ProductBed } from '../../../../test/product-bed.ts'
import type { Act } from '../../../platform/act.ts'
import { listMilestones } from '../milestones-store.ts'
import { relationsOn } from '../relations-store.ts'
import { EMPTY_SHEET } from '../sheet.ts'
import { findLastSheet } from '../sheet-versions-store.ts'
import { addMilestone, cancelMilestone, sayMilestone } from './change-milestones.ts'
import { leavePhase } from './change-phase.ts'
import { changeSponsor } from './change-sponsor.ts'
import { changeMember, joinTeam, leaveTeam, removeMember } from './change-team.ts'
import { renameProduct } from './rename-product.ts'
import { saveSheet } from './save-sheet.ts'

const TODAY = '2026-12-10'
const REFUSED = { ok: false, reason: 'not-found' }

describe('those around a product', () => {
  let bed: ProductBed
  beforeAll(async () => {
    bed = await openProductBed()
  })
  afterAll(() => bed.drop())

  const days = (count: number, act: Act = bed.organiser) => bed.inDays(act, count)
  const member = (address = '', more: object = {}) => ({
    name: 'Ana Lopez',
    role: 'design',
    share: 40,
    address,
    startsOn: '2026-12-01',
    endsOn: null,
    ...more,
  })
  const sponsor = (more: object = {}) => ({
    name: 'Ève Martin',
    capacity: 'Directrice',
    address: '',
    startsOn: TODAY,
    reason: 'Départ en retraite',
    ...more,
  })
  const relations = async (act: Act, id: string, today: string) => [
    ...(await relationsOn(bed.db, act.actor, id, today)),
  ]

  it('an address in the team gives access from the first day to the last', async () => {
    const { id } = await bed.launched()
    const ana = await bed.someone('ana@equipe.example')
    expect(await joinTeam(days(30, ana), id, member())).toEqual(REFUSED)
    const joined = await joinTeam(days(30), id, member('Ana@equipe.example', { endsOn: '2026-12-20' }))
    expect(joined).toMatchObject({ ok: true })
    const seen = ['2026-11-30', '2026-12-01', '2026-12-20', '2026-12-21']
    expect(await Promise.all(seen.map(today => relations(ana, id, today)))).toEqual([
      [],
      ['team'],
      ['team'],
      [],
    ])
    // While there, she writes of it; once gone, there is nothing.
    expect(await addMilestone(days(30, ana), id, { label: 'Test', dueOn: '2026-12-30' })).toMatchObject({
      ok: true,
    })
    expect(await addMilestone(days(41, ana), id, { label: 'Test 2', dueOn: '2026-12-30' })).toEqual(REFUSED)
    expect(await changeSponsor(days(30, ana), id, { ...sponsor(), seen: '' })).toEqual(REFUSED)
  })

  it('removed from the team, an address gives nothing', async () => {
    const { id } = await bed.launched()
    const ana = await bed.someone('ana@equipe.example')
    const joined = await joinTeam(days(30), id, member('ana@equipe.example'))
    if (!joined.ok) throw new Error(joined.reason)
    const other = (await bed.launched()).id
    expect(await removeMember(days(30), other, joined.value.id)).toEqual(REFUSED)
    expect(await removeMember(days(30), id, joined.value.id)).toMatchObject({ ok: true })
    expect(await removeMember(days(30), id, joined.value.id)).toEqual(REFUSED)
    expect(await relations(ana, id, TODAY)).toEqual([])
  })

  it('another role from a day keeps the former one until the eve', async () => {
    const { id } = await bed.launched()
    const joined = await joinTeam(days(30), id, member())
    if (!joined.ok) throw new Error(joined.reason)
    const said = { from: TODAY, role: 'produit', share: 60 }
    expect(await changeMember(days(30), id, joined.value.id, said)).toMatchObject({ ok: true })
    const lines = (await bed.life(id)).team.filter(({ name }) => name === 'Ana Lopez')
    expect(lines).toMatchObject([
      { role: 'design', startsOn: '2026-12-01', endsOn: '2026-12-09' },
      { role: 'produit', share: 60, startsOn: TODAY, endsOn: null },
    ])
    expect(await changeMember(days(30), id, joined.value.id, said)).toMatchObject({ ok: false })
    expect(await leaveTeam(days(30), id, lines[1]?.id ?? '', { on: '2026-12-09' })).toEqual({
      ok: false,
      reason: 'ends-before',
    })
  })

  it.each([
    ['no name', { name: '' }, 'name-missing'],
    ['no role', { role: '' }, 'role-missing'],
    ['too long a name', { name: 'x'.repeat(201) }, 'line-too-long'],
    ['half an address', { address: 'ana@' }, 'address-odd'],
    ['a share over the whole', { share: 101 }, 'share-odd'],
    ['a share that is no number', { share: Number.NaN }, 'share-odd'],
    ['no first day', { startsOn: '' }, 'start-odd'],
    ['a last day that does not exist', { endsOn: '2027-02-29' }, 'end-odd'],
    ['dates out of order', { endsOn: '2026-11-30' }, 'ends-before'],
  ])('refuses someone with %s', async (_, change, reason) => {
    const { id } = await bed.launched()
    expect(await joinTeam(days(30), id, member('', change))).toEqual({ ok: false, reason })
  })

  it('clicked twice, someone is in the team once', async () => {
    const { id } = await bed.launched()
    const both = await Promise.all([joinTeam(days(30), id, member()), joinTeam(days(30), id, member())])
    expect(both.map(each => (each.ok ? 'done' : each.reason)).sort()).toEqual(['already-there', 'done'])
  })

  it('the sponsor changes with a reason, once, and the former one no longer reads', async () => {
    const { id } = await bed.launched()
    const first = (await bed.life(id)).sponsors[0]?.id ?? ''
    await bed.db
      .updateTable('product_sponsors')
      .set({ address_key: 'marc@haut.example' })
      .where('id', '=', first)
      .execute()
    const marc = await bed.someone('marc@haut.example')
    expect(await relations(marc, id, TODAY)).toEqual(['sponsor'])
    expect(await changeSponsor(days(30), id, { ...sponsor({ reason: '' }), seen: first })).toEqual({
      ok: false,
      reason: 'reason-missing',
    })
    expect(await changeSponsor(days(30), id, { ...sponsor({ startsOn: LAUNCHED }), seen: first })).toEqual({
      ok: false,
      reason: 'before-start',
    })
    expect(
      await changeSponsor(days(30), id, { ...sponsor({ startsOn: '2026-12-11' }), seen: first }),
    ).toEqual({
      ok: false,
      reason: 'in-the-future',
    })
    const both = await Promise.all([
      changeSponsor(days(30), id, { ...sponsor(), seen: first }),
      changeSponsor(days(30), id, { ...sponsor({ name: 'Autre' }), seen: first }),
    ])
    expect(both.map(each => (each.ok ? 'done' : each.reason)).sort()).toEqual(['changed-meanwhile', 'done'])
    expect((await bed.life(id)).sponsors.map(({ endsOn }) => endsOn)).toEqual(['2026-12-09', null])
    expect(await relations(marc, id, TODAY)).toEqual([])
  })

  it('a milestone is put off with its reason, then reached; two at once, one is told', async () => {
    const { id } = await bed.launched()
    const added = await addMilestone(days(30), id, { label: 'Dix entretiens', dueOn: '2026-12-20' })
    const again = await addMilestone(days(30), id, { label: 'Dix entretiens', dueOn: '2026-12-20' })
    expect(again).toEqual(added)
    if (!added.ok) throw new Error(added.reason)
    const say = (state: 'planned' | 'reached', on: string, base: number) =>
      sayMilestone(days(30), id, added.value.id, { state, on, note: 'Grève', base })
    const both = await Promise.all([say('planned', '2027-01-05', 0), say('reached', TODAY, 0)])
    expect(both.map(each => (each.ok ? 'done' : each.reason)).sort()).toEqual(['changed-meanwhile', 'done'])
    expect(await say('reached', TODAY, 1)).toEqual({ ok: true, value: { number: 2 } })
    const other = (await bed.launched()).id
    expect(await cancelMilestone(days(30), other, added.value.id)).toEqual(REFUSED)
    expect(await cancelMilestone(days(30), id, added.value.id)).toMatchObject({ ok: true })
    expect((await listMilestones(bed.db, id, 'Europe/Paris')).map(({ label }) => label)).not.toContain(
      'Dix entretiens',
    )
  })

  it('the sheet is saved as versions, never over someone else’s', async () => {
    const { id, author } = await bed.launched()
    const sheet = { ...EMPTY_SHEET, pitch: 'Moins de files d’attente.' }
    expect(await saveSheet(author, id, { sheet, base: 0 })).toEqual({ ok: true, value: { number: 1 } })
    expect(await saveSheet(bed.organiser, id, { sheet, base: 0 })).toEqual({ ok: true, value: { number: 1 } })
    const other = { ...sheet, pitch: 'Autre' }
    expect(await saveSheet(bed.organiser, id, { sheet: other, base: 0 })).toEqual({
      ok: false,
      reason: 'changed-meanwhile',
    })
    expect(await saveSheet(bed.organiser, id, { sheet: other, base: 1 })).toEqual({
      ok: true,
      value: { number: 2 },
    })
    expect(await findLastSheet(bed.db, id)).toMatchObject({ number: 2, sheet: { pitch: 'Autre' } })
    for (const outsider of [bed.otherOrganiser, bed.act, await bed.portfolioManager()])
      expect(await saveSheet(outsider, id, { sheet, base: 2 })).toEqual(REFUSED)
    expect(await renameProduct(author, id, { name: 'Nouveau', seen: '' })).toEqual(REFUSED)
  })

  it('a name changes in an act of its own, its address stays', async () => {
    const { id } = await bed.launched()
    const { name, slug } = await bed.life(id)
    expect(await renameProduct(bed.organiser, id, { name: 'File claire', seen: 'Autre chose' })).toEqual({
      ok: false,
      reason: 'changed-meanwhile',
    })
    expect(await renameProduct(bed.organiser, id, { name: 'File claire', seen: name })).toMatchObject({
      ok: true,
    })
    expect(await bed.life(id)).toMatchObject({ name: 'File claire', slug })
    expect((await bed.verbs(`product:${id}`)).at(-1)).toBe('product.renamed')
  })

  it('once the product has ended, only departures are still written', async () => {
    const { id } = await bed.launched()
    const cites = { decision: await bed.decision(id) }
    await leavePhase(days(30), id, { cites, to: 'inconclusive', on: TODAY })
    const ended = { ok: false, reason: 'ended' }
    expect(await joinTeam(days(30), id, member())).toEqual(ended)
    expect(await addMilestone(days(30), id, { label: 'Test', dueOn: '2026-12-30' })).toEqual(ended)
    const seen = (await bed.life(id)).sponsors[0]?.id ?? ''
    expect(await changeSponsor(days(30), id, { ...sponsor(), seen })).toEqual(ended)
    const zoe = (await bed.life(id)).team.find(({ endsOn }) => endsOn === null)?.id ?? ''
    expect(await leaveTeam(days(30), id, zoe, { on: TODAY })).toMatchObject({ ok: true })
  })

  it('leaves the data consistent', async () => {
    expect(await bed.breaches()).toEqual([])
  })
})

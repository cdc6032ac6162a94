import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { LAUNCHED, openProductBed, type ProductBed } from '../../../../test/product-bed.ts'
import { leavePhase } from './change-phase.ts'
import { extendPhase } from './extend-phase.ts'

const LEFT = '2027-01-12'

describe('leaving a phase', () => {
  let bed: ProductBed
  beforeAll(async () => {
    bed = await openProductBed()
  })
  afterAll(() => bed.drop())

  const days = (count: number) => bed.inDays(bed.organiser, count)
  const decided = async (id: string) => ({ decision: await bed.decision(id) })

  it('by a decision, begins the next one with its promise and its milestones', async () => {
    const { id } = await bed.launched()
    const cites = await decided(id)
    const left = await leavePhase(days(63), id, { cites, to: 'construction', on: LEFT })
    expect(left).toMatchObject({ ok: true })
    expect(await bed.stages(id)).toEqual([`investigation ${LAUNCHED} ${LEFT}`, `construction ${LEFT} …`])
    expect(await bed.standing(id, LEFT)).toMatchObject({
      stage: 'construction',
      since: LEFT,
      expectedOn: '2027-07-12',
      phase: { origin: 'decision', decisionId: cites.decision },
    })
    const milestones = await bed.db
      .selectFrom('product_milestones')
      .select(['label', 'due_on'])
      .where('product_id', '=', id)
      .where('due_on', '>', LEFT)
      .orderBy('due_on')
      .orderBy('label')
      .execute()
    expect(milestones.map(({ due_on, label }) => `${due_on} ${label}`)).toEqual([
      '2027-03-11 Premier utilisateur réel',
      '2027-04-11 Page publique de statistiques et de budget',
      '2027-04-11 Première version en production',
    ])
    expect(await bed.verbs(`product:${id}`)).toEqual(['product.started', 'product.phase-left'])
  })

  it('ended by a decision, accepts nothing but a correction', async () => {
    const { id } = await bed.launched()
    const stop = { cites: await decided(id), to: 'inconclusive', on: LEFT }
    expect(await leavePhase(days(63), id, stop)).toMatchObject({ ok: true })
    expect(await leavePhase(days(63), id, stop)).toEqual({ ok: false, reason: 'ended' })
    expect(await extendPhase(days(63), id, { until: '2027-12-01', reason: 'M' })).toEqual({
      ok: false,
      reason: 'ended',
    })
    const cites = { correction: 'Le service vit encore.' }
    expect(await leavePhase(days(70), id, { cites, to: 'construction', on: '2027-01-15' })).toMatchObject({
      ok: true,
    })
    expect(await bed.stages(id)).toEqual([
      `investigation ${LAUNCHED} ${LEFT}`,
      `inconclusive ${LEFT} 2027-01-15`,
      'construction 2027-01-15 …',
    ])
  })

  it('of two organisers at once, one leaves and the other is told', async () => {
    const { id } = await bed.launched()
    const seen = (await bed.life(id)).lived[0]?.id ?? ''
    const cites = { correction: 'Oubliée' }
    const both = await Promise.all([
      leavePhase(days(63), id, { cites, to: 'construction', on: LEFT, seen }),
      leavePhase(days(63), id, { cites, to: 'stopped', on: '2027-01-11', seen }),
    ])
    expect(both.filter(({ ok }) => ok)).toHaveLength(1)
    expect(both.find(({ ok }) => !ok)).toEqual({ ok: false, reason: 'changed-meanwhile' })
    expect(await bed.stages(id)).toHaveLength(2)
  })

  it('the same decision applied twice at once, counts once', async () => {
    const { id } = await bed.launched()
    const said = { cites: await decided(id), to: 'construction', on: LEFT }
    const both = await Promise.all([leavePhase(days(63), id, said), leavePhase(days(63), id, said)])
    expect(both.map(each => (each.ok ? 'done' : each.reason)).sort()).toEqual(['done', 'same-phase'])
    expect(await bed.stages(id)).toHaveLength(2)
  })

  it('for a day to come, is lived that day and not before, and waits for it', async () => {
    const { id } = await bed.launched()
    const said = { cites: await decided(id), to: 'construction', on: LEFT }
    expect(await leavePhase(days(30), id, said)).toMatchObject({ ok: true })
    expect(await bed.standing(id, '2027-01-11')).toMatchObject({ stage: 'investigation', endsOn: LEFT })
    expect(await bed.standing(id, LEFT)).toMatchObject({ stage: 'construction' })
    expect(await leavePhase(days(30), id, { ...said, to: 'stopped' })).toEqual({
      ok: false,
      reason: 'planned',
    })
  })

  it.each([
    ['the day it began', { on: LAUNCHED }, 'before-start'],
    ['a day before it began', { on: '2026-11-09' }, 'before-start'],
    ['a day that does not exist', { on: '2027-02-30' }, 'date-odd'],
    ['no day', { on: '' }, 'date-odd'],
    ['a day far away', { on: '2029-01-01' }, 'in-the-future'],
    ['a phase nobody knows', { to: 'croissance' }, 'unknown-phase'],
    ['itself', { to: 'investigation' }, 'same-phase'],
    ['an end promised before it begins', { expectedOn: LEFT }, 'expected-before'],
    ['no reason', { cites: { correction: '' } }, 'reason-missing'],
    ['a correction to come', { cites: { correction: 'M' }, on: '2027-01-20' }, 'in-the-future'],
    [
      'a phase that is no longer the one',
      { seen: '00000000-0000-4000-8000-000000000000' },
      'changed-meanwhile',
    ],
  ])('refuses %s', async (_, said, reason) => {
    const { id } = await bed.launched()
    const right = { cites: await decided(id), to: 'construction', on: LEFT }
    expect(await leavePhase(days(63), id, { ...right, ...said })).toEqual({ ok: false, reason })
    expect(await bed.stages(id)).toEqual([`investigation ${LAUNCHED} …`])
  })

  it('a correction is the organisers’; a product of others is nothing', async () => {
    const { id, author } = await bed.launched()
    const said = { cites: { correction: 'M' }, to: 'construction', on: LAUNCHED }
    const manager = await bed.portfolioManager()
    for (const outsider of [author, bed.otherOrganiser, bed.act, manager]) {
      expect(await leavePhase(outsider, id, said)).toEqual({ ok: false, reason: 'not-found' })
      expect(await extendPhase(outsider, id, { until: '2027-12-01', reason: 'M' })).toEqual({
        ok: false,
        reason: 'not-found',
      })
    }
    for (const odd of ["' or 1=1 --", '', '00000000-0000-4000-8000-000000000000'])
      expect(await leavePhase(bed.organiser, odd, said)).toEqual({ ok: false, reason: 'not-found' })
  })

  it('put off, keeps both dates; clicked twice, is put off once', async () => {
    const { id } = await bed.launched()
    const said = { until: '2027-02-01', reason: 'Entretiens à finir', base: 0 }
    expect(await extendPhase(days(30), id, said)).toEqual({ ok: true, value: { number: 1 } })
    expect(await extendPhase(days(30), id, said)).toEqual({ ok: false, reason: 'changed-meanwhile' })
    expect(await extendPhase(days(30), id, { ...said, base: 1 })).toEqual({ ok: false, reason: 'not-later' })
    expect((await bed.standing(id, LEFT)).expectedOn).toBe('2027-02-01')
    expect((await bed.life(id)).lived[0]?.expectedOn).toBe(LEFT)
  })

  it('leaves the data consistent', async () => {
    expect(await bed.breaches()).toEqual([])
  })
})

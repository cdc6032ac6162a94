import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { LAUNCHED, openProductBed, type ProductBed } from '../../../../test/product-bed.ts'
import { factsSeen } from '../correcting.ts'
import { listCancelled } from '../facts-store.ts'
import { listMilestones } from '../milestones-store.ts'
import { leavePhase } from './change-phase.ts'
import { correctLife } from './correct-life.ts'
import { pauseProduct, resumeProduct } from './pause-product.ts'
import { saveLastWords } from './save-last-words.ts'

const LEFT = '2027-01-12'

describe('correcting the history of a product', () => {
  let bed: ProductBed
  beforeAll(async () => {
    bed = await openProductBed()
  })
  afterAll(() => bed.drop())

  const days = (count: number) => bed.inDays(bed.organiser, count)
  const built = async () => {
    const { id } = await bed.launched()
    const cites = { decision: await bed.decision(id) }
    const left = await leavePhase(days(63), id, { cites, to: 'construction', on: LEFT })
    if (!left.ok) throw new Error(left.reason)
    const [investigation, construction] = (await bed.life(id)).lived.map(({ id: fact }) => fact)
    return { id, investigation: investigation ?? '', construction: construction ?? '' }
  }
  const phase = (startsOn: string, more: object = {}) => ({
    stage: 'construction',
    startsOn,
    endsOn: null,
    expectedOn: null,
    ...more,
  })

  it('cancels a fact, adds another, and keeps both with the reason', async () => {
    const { id, construction } = await built()
    const said = { cancel: construction, add: phase('2027-01-20'), reason: 'Date mal lue' }
    expect(await correctLife(days(70), id, said)).toEqual({ ok: true, value: null })
    // What ended where it began now ends where it begins.
    expect(await bed.stages(id)).toEqual([
      `investigation ${LAUNCHED} 2027-01-20`,
      'construction 2027-01-20 …',
    ])
    expect(await listCancelled(bed.db, id)).toMatchObject([
      { id: construction, stage: 'construction', startsOn: LEFT, reason: 'Date mal lue' },
    ])
    // Its milestones follow it.
    expect((await listMilestones(bed.db, id, 'Europe/Paris')).length).toBe(8)
    expect(await correctLife(days(70), id, said)).toEqual({ ok: false, reason: 'changed-meanwhile' })
  })

  it('cancels a fact that never was, with what was planned of it', async () => {
    const { id, construction } = await built()
    expect(
      await correctLife(days(70), id, { cancel: construction, add: null, reason: 'Erreur' }),
    ).toMatchObject({
      ok: true,
    })
    // What it had ended goes on again.
    expect(await bed.stages(id)).toEqual([`investigation ${LAUNCHED} …`])
    expect((await listMilestones(bed.db, id, 'Europe/Paris')).length).toBe(5)
  })

  it('moves a boundary earlier as well as later, and gives an ended product back its phase', async () => {
    const { id, construction } = await built()
    const earlier = { cancel: construction, add: phase('2027-01-05'), reason: 'M' }
    expect(await correctLife(days(70), id, earlier)).toMatchObject({ ok: true })
    expect(await bed.stages(id)).toEqual([
      `investigation ${LAUNCHED} 2027-01-05`,
      'construction 2027-01-05 …',
    ])
    const end = { ...phase('2027-01-14'), stage: 'stopped' }
    expect(await correctLife(days(70), id, { cancel: null, add: end, reason: 'M' })).toMatchObject({
      ok: true,
    })
    expect((await bed.standing(id, '2027-01-14')).ended).toBe(true)
    const [stopped] = (await bed.life(id)).ends
    const undo = { cancel: stopped?.id ?? '', add: null, reason: 'M' }
    expect(await correctLife(days(70), id, undo)).toMatchObject({ ok: true })
    expect(await bed.standing(id, '2027-01-14')).toMatchObject({ stage: 'construction', endsOn: null })
    const forgotten = { ...phase('2026-10-01'), stage: 'acceleration' }
    expect(await correctLife(days(70), id, { cancel: null, add: forgotten, reason: 'M' })).toMatchObject({
      ok: true,
    })
    expect(await bed.stages(id)).toEqual([
      `acceleration 2026-10-01 ${LAUNCHED}`,
      `investigation ${LAUNCHED} 2027-01-05`,
      'construction 2027-01-05 …',
    ])
  })

  it('made by two organisers at once, is made once', async () => {
    const { id, construction } = await built()
    const seen = factsSeen(await bed.life(id))
    const said = { cancel: construction, reason: 'Erreur', seen }
    const both = await Promise.all([
      correctLife(days(70), id, { ...said, add: phase('2027-01-20') }),
      correctLife(days(70), id, { ...said, add: phase('2027-01-21') }),
    ])
    expect(both.map(each => (each.ok ? 'done' : each.reason)).sort()).toEqual(['changed-meanwhile', 'done'])
    expect(await bed.stages(id)).toHaveLength(2)
  })

  it.each([
    ['nothing at all', { cancel: null, add: null }, 'nothing-said'],
    ['a fact of another product', { cancel: 'other' }, 'changed-meanwhile'],
    ['a fact that is no fact', { cancel: "' or 1=1 --" }, 'changed-meanwhile'],
    ['dates over another phase', { cancel: null, add: phase('2026-12-01') }, 'overlaps'],
    [
      'an end over another phase',
      { cancel: null, add: phase('2026-11-01', { endsOn: '2026-11-20' }) },
      'overlaps',
    ],
    ['the first day of another', { cancel: null, add: phase(LEFT) }, 'overlaps'],
    ['a phase that ends before it begins', { add: phase(LEFT, { endsOn: '2027-01-11' }) }, 'ends-before'],
    ['a promise before it begins', { add: phase(LEFT, { expectedOn: LEFT }) }, 'expected-before'],
    ['a day that does not exist', { add: phase('2027-02-30') }, 'date-odd'],
    ['an end that does not exist', { add: phase(LEFT, { endsOn: '12/2027' }) }, 'date-odd'],
    ['a phase nobody knows', { add: phase(LEFT, { stage: '<script>' }) }, 'unknown-phase'],
    ['another century', { add: phase('2040-01-01') }, 'in-the-future'],
    ['no reason', { reason: '' }, 'reason-missing'],
    ['too long a reason', { reason: 'x'.repeat(2001) }, 'reason-too-long'],
  ])('refuses %s, and changes nothing', async (_, change, reason) => {
    const { id, construction } = await built()
    const before = await bed.stages(id)
    const said = { cancel: construction as string | null, add: phase('2027-01-20'), reason: 'M', ...change }
    if (said.cancel === 'other') said.cancel = (await built()).construction
    expect(await correctLife(days(70), id, said)).toEqual({ ok: false, reason })
    expect(await bed.stages(id)).toEqual(before)
  })

  it('never leaves a product without a phase', async () => {
    const { id } = await bed.launched()
    const cancel = (await bed.life(id)).lived[0]?.id ?? ''
    expect(await correctLife(bed.organiser, id, { cancel, add: null, reason: 'M' })).toEqual({
      ok: false,
      reason: 'nothing-left',
    })
  })

  it('leaves the data consistent', async () => {
    expect(await bed.breaches()).toEqual([])
  })

  it('paused and resumed, pushes what was promised; asked twice at once, waits once', async () => {
    const { id } = await bed.launched()
    const said = { kind: 'safeguard', on: '2026-12-01', reason: 'Équipe partie' } as const
    const both = await Promise.all([pauseProduct(days(30), id, said), pauseProduct(days(30), id, said)])
    expect(both.map(each => (each.ok ? 'done' : each.reason)).sort()).toEqual(['already-paused', 'done'])
    expect((await bed.standing(id, '2026-12-10')).paused).toMatchObject({ kind: 'safeguard' })
    expect(await resumeProduct(days(30), id, { on: '2026-11-30' })).toEqual({
      ok: false,
      reason: 'before-start',
    })
    expect(await resumeProduct(days(30), id, { on: '2026-12-11' })).toEqual({
      ok: false,
      reason: 'in-the-future',
    })
    expect(await resumeProduct(days(31), id, { on: '2026-12-11' })).toMatchObject({ ok: true })
    expect(await resumeProduct(days(31), id, { on: '2026-12-11' })).toEqual({
      ok: false,
      reason: 'not-paused',
    })
    expect(await bed.standing(id, '2026-12-11')).toMatchObject({ paused: null, expectedOn: '2027-01-22' })
    expect(await pauseProduct(days(31), id, { ...said, on: '2026-12-05' })).toEqual({
      ok: false,
      reason: 'overlaps',
    })
  })

  it.each([
    ['no kind', { kind: '' }, 'kind-missing'],
    ['a kind nobody knows', { kind: 'sommeil' }, 'kind-missing'],
    ['before the phase', { on: '2026-11-09' }, 'before-start'],
    ['tomorrow', { on: '2026-12-11' }, 'in-the-future'],
    ['no day', { on: '' }, 'date-odd'],
    ['no reason', { reason: '' }, 'reason-missing'],
  ])('refuses a pause with %s', async (_, change, reason) => {
    const { id } = await bed.launched()
    const said = { kind: 'pause', on: '2026-12-10', reason: 'M', ...change } as never
    expect(await pauseProduct(days(30), id, said)).toEqual({ ok: false, reason })
  })

  it('left while it waits, waits no more', async () => {
    const { id } = await bed.launched()
    await pauseProduct(days(30), id, { kind: 'pause', on: '2026-12-01', reason: 'M' })
    const cites = { decision: await bed.decision(id) }
    expect(await leavePhase(days(63), id, { cites, to: 'inconclusive', on: '2026-11-20' })).toEqual({
      ok: false,
      reason: 'before-start',
    })
    expect(await leavePhase(days(63), id, { cites, to: 'inconclusive', on: LEFT })).toMatchObject({
      ok: true,
    })
    expect((await bed.life(id)).pauses).toMatchObject([{ startsOn: '2026-12-01', endsOn: LEFT }])
    expect(await pauseProduct(days(63), id, { kind: 'pause', on: LEFT, reason: 'M' })).toEqual({
      ok: false,
      reason: 'ended',
    })
  })

  it('ended, has its last words; before, none', async () => {
    const { id } = await bed.launched()
    const said = { text: 'Le service est repris par la direction.', base: 0 }
    expect(await saveLastWords(days(63), id, said)).toEqual({ ok: false, reason: 'not-ended' })
    const cites = { decision: await bed.decision(id) }
    await leavePhase(days(63), id, { cites, to: 'inconclusive', on: LEFT })
    expect(await saveLastWords(days(63), id, said)).toEqual({ ok: true, value: { number: 1 } })
    expect(await saveLastWords(days(63), id, said)).toEqual({ ok: true, value: { number: 1 } })
    expect(await saveLastWords(days(63), id, { ...said, text: 'Autre' })).toEqual({
      ok: false,
      reason: 'changed-meanwhile',
    })
    expect(await saveLastWords(days(63), id, { text: '', base: 1 })).toEqual({
      ok: false,
      reason: 'text-missing',
    })
  })

  it('still leaves the data consistent', async () => {
    expect(await bed.breaches()).toEqual([])
  })
})

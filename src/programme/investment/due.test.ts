import { describe, expect, it } from 'vitest'
import { type DueFacts, dueCommittee, type LastClosed } from './due.ts'
import { DEFAULT_SETTINGS, seasonsAround } from './settings.ts'

const closed = (decidedOn: string, more: Partial<LastClosed> = {}): LastClosed => ({
  decidedOn,
  kind: 'continue',
  moneyUntil: null,
  proofUntil: null,
  ...more,
})
const facts = (more: Partial<DueFacts>): DueFacts => ({
  phase: { name: 'construction', since: '2026-03-02', expectedEnd: '2026-09-02' },
  lastClosed: null,
  settings: DEFAULT_SETTINGS,
  paused: false,
  ended: false,
  ...more,
})
const after = (last: LastClosed, more: Partial<DueFacts> = {}) =>
  dueCommittee(facts({ lastClosed: last, ...more }))

describe('without any committee yet', () => {
  const investigation = { name: 'investigation', since: '2026-01-12', expectedEnd: '2026-03-16' }

  it('is due at the expected end of the investigation', () => {
    expect(dueCommittee(facts({ phase: investigation }))).toEqual({
      dueOn: '2026-03-16',
      windowFrom: '2026-03-01',
      because: 'end-of-investigation',
    })
  })

  it('follows the investigation when it is extended, even into the season without orders', () => {
    const extended = { ...investigation, expectedEnd: '2027-01-08' }
    expect(dueCommittee(facts({ phase: extended }))).toMatchObject({
      dueOn: '2027-01-08',
      because: 'end-of-investigation',
    })
  })

  it('is due six months after the last phase began when there was no investigation to end', () => {
    expect(dueCommittee(facts({}))).toMatchObject({ dueOn: '2026-09-02', because: 'six-months' })
  })

  it('is due by nothing without a phase', () => expect(dueCommittee(facts({ phase: null }))).toBeNull())
})

it.each([
  ['ended', { ended: true }],
  ['paused', { paused: true }],
])('is never due while the product is %s', (_, more) => {
  expect(after(closed('2026-03-02', { moneyUntil: '2026-06-30' }), more)).toBeNull()
  expect(dueCommittee(facts(more))).toBeNull()
})

describe('after a committee', () => {
  it.each([
    ['2026-03-02', '2026-09-02'],
    ['2026-08-31', '2027-02-28'],
    ['2027-08-31', '2028-02-29'],
    ['2027-08-29', '2028-02-29'],
    ['2028-02-29', '2028-08-29'],
    // Both changes of the clock, and the eve of each.
    ['2026-09-28', '2027-03-28'],
    ['2026-09-27', '2027-03-27'],
    ['2026-04-25', '2026-10-25'],
    ['2026-04-24', '2026-10-24'],
  ])('decided on %s, is due six months later, on %s', (decidedOn, dueOn) => {
    expect(after(closed(decidedOn))).toMatchObject({ dueOn, because: 'six-months' })
  })

  it('is due 30 days before the money ends, when that is earlier, in a window that opens at 45', () => {
    expect(after(closed('2026-03-02', { moneyUntil: '2026-08-31' }))).toEqual({
      dueOn: '2026-08-01',
      windowFrom: '2026-07-17',
      because: 'money-ends',
    })
  })

  it('keeps the six months when the money lasts longer, to the day', () => {
    expect(after(closed('2026-03-02', { moneyUntil: '2026-10-02' }))?.because).toBe('six-months')
    expect(after(closed('2026-03-02', { moneyUntil: '2026-10-01' }))).toMatchObject({
      dueOn: '2026-09-01',
      because: 'money-ends',
    })
  })

  it('is never due before the day after it was last decided', () => {
    expect(after(closed('2026-03-02', { moneyUntil: '2026-03-20' }))?.dueOn).toBe('2026-03-03')
  })

  it('is due the day the proof is expected after a provisional decision, whatever the money', () => {
    const last = closed('2026-03-02', {
      kind: 'continue-provisionally',
      moneyUntil: '2026-04-30',
      proofUntil: '2026-04-30',
    })
    expect(after(last)).toMatchObject({ dueOn: '2026-04-30', because: 'provisional' })
  })

  it('counts the months and days the incubator chose', () => {
    const settings = { ...DEFAULT_SETTINGS, monthsBetween: 4, windowOpensDays: 60, windowClosesDays: 20 }
    expect(after(closed('2026-03-02'), { settings })?.dueOn).toBe('2026-07-02')
    expect(after(closed('2026-03-02', { moneyUntil: '2026-06-30' }), { settings })).toMatchObject({
      dueOn: '2026-06-10',
      windowFrom: '2026-05-01',
    })
  })
})

describe('around the budget year', () => {
  it.each([
    ['the last day orders pass stays', '2026-06-14', '2026-12-14', 'six-months'],
    ['the first day without orders moves', '2026-06-15', '2026-12-14', 'budget-year'],
    ['New Year’s Eve moves', '2026-06-30', '2026-12-14', 'budget-year'],
    ['New Year’s Day moves to the year before', '2026-07-01', '2026-12-14', 'budget-year'],
    ['the last day without orders moves', '2026-07-31', '2026-12-14', 'budget-year'],
    ['the first day orders pass again stays', '2026-08-01', '2027-02-01', 'six-months'],
    ['the eve is a Friday when the season begins on a Sunday', '2024-07-01', '2024-12-13', 'budget-year'],
    ['2027: the eve is a Tuesday', '2027-07-10', '2027-12-14', 'budget-year'],
  ])('%s', (_, decidedOn, dueOn, because) => {
    expect(after(closed(decidedOn))).toMatchObject({ dueOn, because })
  })

  it.each([
    ['in the season', '2027-01-20', 'budget-year', '2026-12-14'],
    ['the first day without orders', '2026-12-15', 'money-ends', '2026-11-15'],
    ['the 29th day after it', '2027-03-02', 'budget-year', '2026-12-14'],
    ['the 30th day after it', '2027-03-03', 'six-months', '2027-02-01'],
  ])('when the money ends %s, on %s, says %s: %s', (_, moneyUntil, because, dueOn) => {
    expect(after(closed('2026-08-01', { moneyUntil }))).toMatchObject({ dueOn, because })
  })

  it('moves nothing before the decision itself', () => {
    const last = closed('2026-12-18', { moneyUntil: '2027-02-15' })
    expect(after(last)).toMatchObject({ dueOn: '2027-01-16', because: 'money-ends' })
  })

  it('moves nothing for an incubator that orders all year', () => {
    const settings = { ...DEFAULT_SETTINGS, noOrdersFrom: '01-01', noOrdersUntil: '01-01' }
    expect(after(closed('2026-07-01'), { settings })?.dueOn).toBe('2027-01-01')
  })

  it('holds a season inside one year too, and a 29 February', () => {
    const summer = { ...DEFAULT_SETTINGS, noOrdersFrom: '07-15', noOrdersUntil: '08-20' }
    expect(after(closed('2026-02-01'), { settings: summer })).toMatchObject({
      dueOn: '2026-07-13',
      because: 'budget-year',
    })
    const leap = { ...DEFAULT_SETTINGS, noOrdersFrom: '02-29', noOrdersUntil: '03-10' }
    expect(seasonsAround('2027-05-01', leap).map(({ from }) => from)).toEqual([
      '2026-02-28',
      '2027-02-28',
      '2028-02-29',
    ])
  })
})

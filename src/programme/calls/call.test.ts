import { describe, expect, it } from 'vitest'
import { CALL_STATUSES, lastMinute, statusOf, windowOf } from './call.ts'

const published = (opensOn: string, closesOn: string, zone = 'Europe/Paris') => ({
  ...windowOf({ opensOn, closesOn }, zone),
  publishedAt: new Date('2020-01-01T00:00:00Z'),
})
const autumn = published('2026-10-20', '2026-11-03')

describe('the status of a call', () => {
  it.each([
    ['announced one second before its first day', '2026-10-19T23:59:59+02:00', 'announced'],
    ['open from 0 h of its first day', '2026-10-20T00:00:00+02:00', 'open'],
    ['open at noon', '2026-10-25T12:00:00+01:00', 'open'],
    ['open at 23:59:59 of its last day', '2026-11-03T23:59:59+01:00', 'open'],
    ['open during the last millisecond', '2026-11-03T23:59:59.999+01:00', 'open'],
    ['closed from 0 h of the day after', '2026-11-04T00:00:00+01:00', 'closed'],
    ['closed for ever after', '2036-01-01T00:00:00Z', 'closed'],
  ])('is %s', (_, instant, status) => {
    expect(statusOf(autumn, new Date(instant))).toBe(status)
  })

  it('is a draft as long as nothing was published, whatever the dates', () => {
    for (const instant of ['2026-10-01', '2026-10-25', '2026-12-01'])
      expect(statusOf({ ...autumn, publishedAt: null }, new Date(instant))).toBe('draft')
    expect(statusOf({ opensAt: null, closesAt: null, publishedAt: null }, new Date())).toBe('draft')
  })

  it('takes each of its values and no other', () => {
    const seen = ['2026-10-01', '2026-10-25', '2026-12-01'].map(day => statusOf(autumn, new Date(day)))
    expect(['draft', ...seen]).toEqual([...CALL_STATUSES])
  })
})

describe('a call that closes on the day the clocks change', () => {
  it.each([
    ['spring, a day of 23 hours', '2026-03-29', '2026-03-29T23:59:59+02:00', '2026-03-30T00:00:00+02:00', 23],
    ['autumn, a day of 25 hours', '2026-10-25', '2026-10-25T23:59:59+01:00', '2026-10-26T00:00:00+01:00', 25],
  ])('is open until 23:59:59 that evening in %s', (_, day, lastSecond, midnight, hours) => {
    const call = published(day, day)
    expect(call.closesAt.getTime() - call.opensAt.getTime()).toBe(hours * 3_600_000)
    expect(statusOf(call, new Date(lastSecond))).toBe('open')
    expect(statusOf(call, new Date(midnight))).toBe('closed')
    expect(statusOf(call, new Date(call.opensAt.getTime() - 1))).toBe('announced')
  })

  it('stays open through the hour that is lived twice', () => {
    const call = published('2026-10-25', '2026-10-25')
    expect(statusOf(call, new Date('2026-10-25T02:30:00+02:00'))).toBe('open')
    expect(statusOf(call, new Date('2026-10-25T02:30:00+01:00'))).toBe('open')
  })
})

describe('the window of a call', () => {
  it('follows the zone of its incubator', () => {
    const { closesAt } = windowOf({ opensOn: '2026-10-20', closesOn: '2026-11-03' }, 'America/Guadeloupe')
    expect(closesAt.toISOString()).toBe('2026-11-04T04:00:00.000Z')
  })

  it('ends at 23 h 59 as it is announced', () => {
    expect(lastMinute(autumn.closesAt).toISOString()).toBe('2026-11-03T22:59:00.000Z')
  })
})

import { describe, expect, it } from 'vitest'
import { PARIS } from '../../platform/dates.ts'
import { minutesOf, readMoment } from './moment.ts'

const NOW = new Date('2026-11-10T10:00:00Z')
const read = (date: string, time: string, zone = PARIS, now = NOW) =>
  readMoment({ when: 'plus-tard', date, time }, zone, now)

describe('the moment of an announcement', () => {
  it.each([
    ['14 h 30', 870],
    ['14:30', 870],
    ['9h', 540],
    ['09 h 05', 545],
    ['24 h', null],
    ['12:60', null],
    ['midi', null],
    ['', null],
    ['-1:00', null],
  ])('reads « %s » as %s minutes', (typed, minutes) => {
    expect(minutesOf(typed)).toBe(minutes)
  })

  it.each([
    ['2026-11-23', '9 h', PARIS, '2026-11-23T08:00:00.000Z'],
    ['23/11/2026', '9:00', PARIS, '2026-11-23T08:00:00.000Z'],
    ['2026-11-23', '9 h', 'America/Guadeloupe', '2026-11-23T13:00:00.000Z'],
    ['2026-11-23', '0 h', 'Pacific/Noumea', '2026-11-22T13:00:00.000Z'],
    ['2027-03-28', '1 h 59', PARIS, '2027-03-28T00:59:00.000Z'],
    ['2027-03-28', '3 h', PARIS, '2027-03-28T01:00:00.000Z'],
  ])('reads %s at %s in %s', (date, time, zone, instant) => {
    expect(read(date, time, zone)).toEqual({ ok: true, value: { instant: new Date(instant), twice: false } })
  })

  it('keeps the later of two when clocks go back, so that nobody learns anything early', () => {
    expect(read('2027-10-31', '2 h 30')).toEqual({
      ok: true,
      value: { instant: new Date('2027-10-31T01:30:00Z'), twice: true },
    })
  })

  it.each([
    ['2027-03-28', '2 h 30', 'hour-skipped'],
    ['2026-11-10', '11 h', 'moment-past'],
    ['2026-11-31', '9 h', 'date-odd'],
    ['demain', '9 h', 'date-odd'],
    ['2026-11-23', '', 'time-odd'],
    ['2028-11-23', '9 h', 'moment-far'],
    ['99999-01-01', '9 h', 'date-odd'],
  ])('refuses %s at %s: %s', (date, time, reason) => {
    expect(read(date, time)).toEqual({ ok: false, reason })
  })

  it('is « maintenant », or must be chosen', () => {
    const chosen = { date: 'x', time: 'y' }
    expect(readMoment({ when: 'maintenant', ...chosen }, PARIS, NOW)).toMatchObject({
      value: { instant: null },
    })
    expect(readMoment({ when: '', ...chosen }, PARIS, NOW)).toEqual({ ok: false, reason: 'moment-missing' })
  })
})

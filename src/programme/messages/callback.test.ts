import { describe, expect, it } from 'vitest'
import { type Callback, choose, readPhone, type Slot, statusOfCallback } from './callback.ts'
import { callbackWords } from './callback-wording.ts'
import { readSlots } from './slot-form.ts'

const NOW = new Date('2026-11-10T10:00:00Z')
const slot = (id: string, hour: number, more: Partial<Slot> = {}): Slot => ({
  id,
  startsAt: new Date(NOW.getTime() + hour * 3_600_000),
  minutes: 30,
  chosen: false,
  taken: false,
  ...more,
})
const wish = (slots: Slot[] = [], more: Partial<Callback> = {}): Callback => ({
  id: 'w',
  person: '',
  phone: '',
  wishedAt: NOW,
  ending: null,
  endedSide: null,
  endedWords: '',
  endedAt: null,
  slots,
  ...more,
})

it.each([
  ['wished', wish()],
  ['wished', wish([slot('past', -1), slot('taken', 1, { taken: true })])],
  ['proposed', wish([slot('a', 1)])],
  ['agreed', wish([slot('a', 1, { chosen: true }), slot('b', 2)])],
  ['done', wish([slot('a', -1, { chosen: true })], { ending: 'done' })],
  ['cancelled', wish([slot('a', 1)], { ending: 'cancelled' })],
] as const)('is %s, from its facts', (status, callback) => {
  expect(statusOfCallback(callback, NOW)).toBe(status)
})

describe('choosing a slot', () => {
  const reason = (callback: Callback, id: string) => {
    const chosen = choose(callback, id, NOW)
    return chosen.ok ? null : chosen.reason
  }
  it('takes one to come, and the same twice is once', () => {
    expect(reason(wish([slot('a', 1)]), 'a')).toBeNull()
    expect(reason(wish([slot('a', 1, { chosen: true })]), 'a')).toBeNull()
  })
  it('refuses one that is past, taken, unknown, or a second one', () => {
    expect(reason(wish([slot('a', 0)]), 'a')).toBe('slot-past')
    expect(reason(wish([slot('a', 1, { taken: true })]), 'a')).toBe('slot-taken')
    expect(reason(wish([slot('a', 1)]), 'b')).toBe('unknown-slot')
    expect(reason(wish([slot('a', 1, { chosen: true }), slot('b', 2)]), 'b')).toBe('already-agreed')
  })
})

it.each([
  ['06 12 34 56 78', '06 12 34 56 78'],
  [' +596 596 00 00 00 ', '+596 596 00 00 00'],
  ['', ''],
  ['poste 12', null],
  ['<b>06</b>', null],
  ['0'.repeat(41), null],
])('reads « %s » as the number %s', (typed, phone) => {
  expect(readPhone(typed)).toBe(phone)
})

describe('slots as typed', () => {
  const line = (day: string, time: string, minutes = '30') => ({ day, time, minutes })
  const read = (...lines: ReturnType<typeof line>[]) => readSlots(lines, 'Europe/Paris', NOW)
  it('are read where the incubator is, empty lines and doubles left aside', () => {
    const twice = line('2026-11-12', '14 h 30')
    expect(read(twice, line('', ''), twice)).toEqual({
      slots: [{ startsAt: new Date('2026-11-12T13:30:00Z'), minutes: 30 }],
    })
  })
  it('say what is wrong at its field', () => {
    const fields = (...lines: ReturnType<typeof line>[]) => {
      const outcome = read(...lines)
      return 'errors' in outcome ? outcome.errors.map(({ field }) => field) : []
    }
    expect(fields()).toEqual(['jour1'])
    expect(fields(line('2026-11-12', '25:00'))).toEqual(['heure1'])
    expect(fields(line('2026-11-12', '10:00'), line('2026-02-30', '10:00'))).toEqual(['jour2'])
    expect(fields(line('2026-11-12', '10:00', '-5'))).toEqual(['duree1'])
    expect(fields(line('2026-11-09', '10:00'))).toEqual(['jour1'])
  })
})

it('speaks of a call before sending to whoever has not sent, and to nobody else', () => {
  const said = (received: boolean) =>
    callbackWords(undefined, 'applicant', { now: NOW, zone: 'Europe/Paris', received })
  expect(said(false)).toContain('avant que vous envoyiez')
  expect(said(true)).not.toContain('avant')
})

import { describe, expect, it } from 'vitest'
import { lastKeyingDay, mayKeyIn, readReception } from './reception.ts'
import { isSigningDay, linkEnds, stateOf, validatedBefore } from './validation.ts'
import { readWho } from './who-form.ts'

const PARIS = { zone: 'Europe/Paris' }
const call = {
  publishedAt: new Date('2026-10-01T08:00:00Z'),
  opensAt: new Date('2026-10-05T07:00:00Z'),
  // Friday 20 November, 18:00 in Paris
  closesAt: new Date('2026-11-20T17:00:00Z'),
}
const NOW = new Date('2026-11-24T10:00:00Z')
const read = (day: string, time: string, now = NOW) => readReception({ day, time }, call, 10, PARIS, now)

describe('the time an application was received', () => {
  it('counts before closing, and in the grace', () => {
    expect(read('2026-11-20', '17:59')).toEqual({ ok: true, value: new Date('2026-11-20T16:59:00Z') })
    expect(read('2026-11-20', '18 h 09')).toMatchObject({ ok: true })
  })
  it.each([
    ['', '10:00', 'day-missing'],
    ['2026-02-30', '10:00', 'day-missing'],
    ['2026-11-20', '25:00', 'time-missing'],
    ['2026-11-20', 'midi', 'time-missing'],
    ['2026-11-25', '10:00', 'in-the-future'],
    ['2026-10-05', '08:59', 'before-opening'],
    ['2026-11-20', '18:10', 'after-closing'],
  ])('refuses %s at %s: %s', (day, time, reason) => {
    expect(read(day, time)).toEqual({ ok: false, reason })
  })
})

describe('keying in', () => {
  it('goes on for five worked days after closing, not one more', () => {
    expect(lastKeyingDay(call, PARIS)).toBe('2026-11-27')
    expect(mayKeyIn(call, PARIS, new Date('2026-11-27T22:59:59Z')).ok).toBe(true)
    expect(mayKeyIn(call, PARIS, new Date('2026-11-27T23:00:00Z'))).toEqual({ ok: false, reason: 'too-late' })
    expect(mayKeyIn(call, PARIS, new Date('2026-10-04T10:00:00Z'))).toEqual({
      ok: false,
      reason: 'call-not-open',
    })
  })
  const typed = { name: 'Zoé', address: 'z@x.fr', postal: '', phone: '', channel: 'papier', reason: 'R' }
  it.each([
    [{ name: ' ' }, 'z@x.fr', 'name-missing'],
    [{}, undefined, 'address-malformed'],
    [{ address: '' }, undefined, 'no-way'],
    [{ channel: 'fax' }, 'z@x.fr', 'channel-missing'],
    [{ channel: 'constructor' }, 'z@x.fr', 'channel-missing'],
    [{ reason: '' }, 'z@x.fr', 'reason-missing'],
    [{ postal: 'x'.repeat(1001) }, 'z@x.fr', 'contact-long'],
  ])('refuses %o: %s %s', (change, address, reason) => {
    expect(readWho({ ...typed, ...change }, address)).toEqual({ ok: false, reason })
  })
})

describe('the link that validates', () => {
  const asked = { number: 2, address: 'a@b.example', answer: null, canonical: 'A', askedAt: NOW }
  const of = {
    last: 2,
    current: 'A',
    address: 'a@b.example',
    validated: false,
    withdrawn: false,
    before: null,
  }
  it.each([
    [asked, of, 'open'],
    [asked, { ...of, last: 3 }, 'replaced'],
    [asked, { ...of, current: 'B' }, 'changed'],
    [asked, { ...of, address: 'c@b.example' }, 'readdressed'],
    [asked, { ...of, address: '' }, 'readdressed'],
    [{ ...asked, answer: 'wrong' as const }, of, 'wrong'],
    [asked, { ...of, validated: true }, 'answered'],
    [asked, { ...of, withdrawn: true }, 'withdrawn'],
    [asked, { ...of, before: NOW }, 'expired'],
  ])('of %o towards %o is %s', (validation, of, state) => {
    expect(stateOf(validation, of, NOW)).toBe(state)
  })
  it('lives two weeks, and ends when the jury preselects', () => {
    expect(linkEnds(NOW, null)).toEqual(new Date('2026-12-08T10:00:00Z'))
    expect(linkEnds(NOW, validatedBefore('2026-12-01', PARIS.zone))).toEqual(new Date('2026-11-30T23:00:00Z'))
  })
  it('is replaced by a sheet signed from the day of reception to today', () => {
    const received = new Date('2026-11-20T16:00:00Z')
    const on = (day: string) => isSigningDay(day, received, PARIS.zone, NOW)
    expect(['2026-11-19', '2026-11-20', '2026-11-24', '2026-11-25'].map(on)).toEqual([
      false,
      true,
      true,
      false,
    ])
  })
})

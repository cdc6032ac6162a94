import { describe, expect, it } from 'vitest'
import { type MeetingTyped, readMeeting, readPostponement } from './meeting.ts'

const ZONE = 'Europe/Paris'
const NOW = new Date('2026-11-10T10:00:00Z')
const typed = (more: Partial<MeetingTyped>): MeetingTyped => ({
  day: '2026-12-01',
  time: '14:30',
  place: 'Salle 2',
  reason: '',
  ...more,
})
const first = (more: Partial<MeetingTyped>) => readMeeting(typed(more), ZONE, NOW)
const put = (more: Partial<MeetingTyped>) =>
  readPostponement(
    typed({ reason: 'Grève', ...more }),
    { meetsAt: new Date('2026-11-20T13:30:00Z') },
    ZONE,
    NOW,
  )

describe('the date of a committee', () => {
  it.each([
    ['2026-12-01', '14:30', '2026-12-01T13:30:00.000Z'],
    ['01/12/2026', '14 h 30', '2026-12-01T13:30:00.000Z'],
    ['01/12/2026', '14h30', '2026-12-01T13:30:00.000Z'],
    ['01/12/2026', '9 h', '2026-12-01T08:00:00.000Z'],
    // The hour the clock skips is the one just after; the hour it lives twice is the first.
    ['2027-03-28', '02:30', '2027-03-28T01:30:00.000Z'],
    ['2027-10-31', '02:30', '2027-10-31T00:30:00.000Z'],
  ])('%s at %s is %s', (day, time, instant) => {
    const read = first({ day, time })
    expect(read.ok ? read.value.meetsAt.toISOString() : null).toBe(instant)
  })

  it.each([
    ['day-missing', { day: ' ' }],
    ['day-odd', { day: '2026-02-30' }],
    ['day-odd', { day: '1999-01-01' }],
    ['day-too-far', { day: '2029-01-01' }],
    ['time-odd', { time: '25:00' }],
    ['time-odd', { time: '12:60' }],
    ['time-odd', { time: '' }],
    ['place-too-long', { place: 'x'.repeat(301) }],
  ])('is refused: %s', (reason, more) => expect(first(more)).toEqual({ ok: false, reason }))
})

describe('a postponement', () => {
  it.each([
    ['reason-missing', { reason: ' \n' }],
    ['reason-too-long', { reason: 'x'.repeat(2001) }],
    ['day-past', { day: '2026-11-09' }],
    ['same-date', { day: '2026-11-20' }],
  ])('is refused: %s', (reason, more) => expect(put(more)).toEqual({ ok: false, reason }))

  it('may bring it to today', () => expect(put({ day: '2026-11-10' })).toMatchObject({ ok: true }))
})

import { describe, expect, it } from 'vitest'
import { reminderDue, seatsLeft, stateOfRegistration, statusOfBriefing } from './briefing.ts'
import { readBriefing, type TypedBriefing } from './briefing-form.ts'

const NOW = new Date('2026-10-21T08:00:00Z')
const starts = new Date('2026-10-28T11:30:00Z')
const typed: TypedBriefing = {
  titre: ' Tout   savoir ',
  jour: '28/10/2026',
  heure: '12 h 30',
  duree: '45',
  lieu: '',
  lien: 'https://visio.example/abc',
  places: '',
  precisions: '',
}
const read = (change: Partial<TypedBriefing> = {}) =>
  readBriefing({ ...typed, ...change }, 'Europe/Paris', NOW)

describe('a briefing', () => {
  it('reads a French day and hour on the clock of its zone', () => {
    expect(read()).toMatchObject({
      ok: true,
      content: { title: 'Tout savoir', startsAt: starts, minutes: 45, seats: null },
    })
  })

  it.each<[Partial<TypedBriefing>, string]>([
    [{ titre: ' ' }, 'titre'],
    [{ jour: '31/02/2027' }, 'jour'],
    [{ jour: '2026-10-20' }, 'jour'],
    [{ jour: '9999-12-31' }, 'jour'],
    [{ jour: '28/03/2027', heure: '2 h 30' }, 'heure'],
    [{ heure: '25 h' }, 'heure'],
    [{ heure: 'midi' }, 'heure'],
    [{ duree: '-5' }, 'duree'],
    [{ duree: '1e3' }, 'duree'],
    [{ lien: 'javascript:alert(1)' }, 'lien'],
    [{ lien: '' }, 'lieu'],
    [{ places: '0' }, 'places'],
    [{ precisions: 'x'.repeat(2001) }, 'precisions'],
  ])('refuses %j at its field', (change, field) => {
    const result = read(change)
    expect(result.ok ? [] : result.errors.map(error => error.field)).toEqual([field])
  })

  it('is before the call closes', () => {
    const late = readBriefing(typed, 'Europe/Paris', NOW, starts)
    expect(late.ok ? [] : late.errors.map(({ field }) => field)).toEqual(['jour'])
    expect(readBriefing(typed, 'Europe/Paris', NOW, new Date(starts.getTime() + 1)).ok).toBe(true)
  })

  it('is upcoming, going on for its minutes, then over, and cancelled whatever the hour', () => {
    const at = (now: Date, cancelledAt: Date | null = null) =>
      statusOfBriefing({ startsAt: starts, minutes: 45, cancelledAt }, now)
    expect(at(new Date(starts.getTime() - 1))).toBe('upcoming')
    expect(at(starts)).toBe('going-on')
    expect(at(new Date(starts.getTime() + 45 * 60_000 - 1))).toBe('going-on')
    expect(at(new Date(starts.getTime() + 45 * 60_000))).toBe('over')
    expect(at(NOW, NOW)).toBe('cancelled')
  })

  it('reminds from the day before to its first instant', () => {
    const due = (hours: number) =>
      reminderDue({ startsAt: starts }, new Date(starts.getTime() - hours * 36e5))
    expect([25, 24, 1, 0].map(due)).toEqual([false, true, true, false])
  })

  it('never has fewer than no seats left', () => {
    expect([0, 2, 5].map(seated => seatsLeft({ seats: 2 }, seated))).toEqual([2, 0, 0])
    expect(seatsLeft({ seats: null }, 500)).toBeNull()
  })

  it('has registrations to confirm, seated, waiting or left', () => {
    const base = { address: '', name: '', confirmedAt: null, seatedAt: null, leftAt: null }
    expect(stateOfRegistration(base)).toBe('to-confirm')
    expect(stateOfRegistration({ ...base, confirmedAt: NOW })).toBe('waiting')
    expect(stateOfRegistration({ ...base, confirmedAt: NOW, seatedAt: NOW })).toBe('seated')
    expect(stateOfRegistration({ ...base, confirmedAt: NOW, seatedAt: NOW, leftAt: NOW })).toBe('left')
  })
})

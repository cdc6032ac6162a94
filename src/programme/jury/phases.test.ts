import { describe, expect, it } from 'vitest'
import { readRows, readTime, saidOf } from './phase-form.ts'
import { NO_RIGHTS, phaseAt, readingEndOf, reviewsFrom, reviewsUntil, rightsAt } from './phases.ts'
import { defaultPhases } from './usual-phases.ts'

const ZONE = 'Europe/Paris'
const usual = defaultPhases(
  { opensAt: new Date('2026-10-19T22:00:00Z'), closesOn: '2026-11-02', preselectionOn: '2026-11-04' },
  ZONE,
)
const instant = (text: string) => new Date(text)

describe('the period in force', () => {
  it.each([
    ['before the first', '2026-10-19T21:59:59.999Z', undefined],
    ['at the very start of the first', '2026-10-19T22:00:00Z', 'Lecture'],
    ['one millisecond before the second', '2026-11-03T22:59:59.999Z', 'Lecture'],
    ['at the very start of the second', '2026-11-03T23:00:00Z', 'Délibération'],
    ['the last second of the jury’s day', '2026-11-04T22:59:59Z', 'Délibération'],
    ['after it', '2026-11-04T23:00:00Z', 'Clôture'],
    ['long after', '2027-11-04T23:00:00Z', 'Clôture'],
  ])('%s', (_, now, name) => {
    expect(phaseAt(usual, instant(now))?.name).toBe(name)
  })

  it('gives no right before the first, and none to write once closed', () => {
    expect(rightsAt(usual, instant('2026-10-01T00:00:00Z'))).toEqual(NO_RIGHTS)
    expect(usual.map(({ mayReview, seeOthers, seeRanking }) => [mayReview, seeOthers, seeRanking])).toEqual([
      [true, false, false],
      [true, true, true],
      [false, true, true],
    ])
  })

  it('is the last that has begun, whatever the order they are given in', () => {
    expect(phaseAt([...usual].reverse(), instant('2026-11-04T10:00:00Z'))?.name).toBe('Délibération')
  })

  it('says until when reviews can be written, through periods that both allow it, and from when', () => {
    expect(reviewsUntil(usual, instant('2026-10-20T10:00:00Z'))).toEqual(instant('2026-11-04T23:00:00Z'))
    expect(reviewsUntil(usual, instant('2026-11-05T10:00:00Z'))).toBe(null)
    expect(reviewsFrom(usual, instant('2026-10-01T10:00:00Z'))).toEqual(instant('2026-10-19T22:00:00Z'))
    expect(reviewsFrom(usual, instant('2026-11-05T10:00:00Z'))).toBe(null)
  })

  it('ends reading with the last period that allows it, whatever is in force', () => {
    expect(readingEndOf(usual)).toEqual(instant('2026-11-04T23:00:00Z'))
    expect(readingEndOf(usual.slice(0, 2))).toBe(null)
    expect(readingEndOf([])).toBe(null)
  })

  it('keeps its order when the jury meets before the call opens', () => {
    const odd = defaultPhases(
      { opensAt: instant('2026-10-19T22:00:00Z'), closesOn: '2026-11-02', preselectionOn: '2026-01-01' },
      ZONE,
    )
    const starts = odd.map(({ startsAt }) => startsAt.getTime())
    expect([...starts].sort((a, b) => a - b)).toEqual(starts)
    expect(new Set(starts).size).toBe(3)
  })
})

describe('the form of the periods', () => {
  const read = (typed: Record<string, string>) =>
    readRows(
      field => typed[field] ?? '',
      field => field in typed,
    )
  const two = {
    'nom.1': 'Lecture',
    'debut.1': '2026-11-02',
    'heure.1': '9 h',
    'evaluer.1': 'oui',
    'nom.2': 'Clôture',
    'debut.2': '2026-11-04',
    'heure.2': '18:30',
  }

  it('reads names, dates, times on the clock of the incubator and rights', () => {
    expect(saidOf(read(two), ZONE)).toEqual({
      errors: [],
      phases: [
        { id: '', name: 'Lecture', startsAt: instant('2026-11-02T08:00:00Z'), ...NO_RIGHTS, mayReview: true },
        { id: '', name: 'Clôture', startsAt: instant('2026-11-04T17:30:00Z'), ...NO_RIGHTS },
      ],
    })
  })

  it.each([
    ['9', '09:00'],
    ['9 h', '09:00'],
    ['9h05', '09:05'],
    ['09:30', '09:30'],
    ['23 h 59', '23:59'],
    ['24 h', null],
    ['9 h 60', null],
    ['', null],
    ['-1', null],
    ['9:5', null],
    ['neuf heures', null],
  ])('reads the time « %s » as %s', (text, time) => {
    expect(readTime(text)).toBe(time)
  })

  it.each([
    ['a name is missing', { 'nom.1': ' ' }, 'nom.1'],
    ['a name is too long', { 'nom.1': 'x'.repeat(61) }, 'nom.1'],
    ['a date does not exist', { 'debut.2': '2026-02-30' }, 'debut.2'],
    ['a time does not exist', { 'heure.2': '25 h' }, 'heure.2'],
    ['two begin at once', { 'debut.2': '2026-11-02', 'heure.2': '9:00' }, 'debut.2'],
    ['the order is not that of the dates', { 'debut.2': '2026-11-01' }, 'debut.2'],
    ['all are removed', { 'retirer.1': 'oui', 'retirer.2': 'oui' }, 'nom.1'],
  ])('is refused when %s', (_, change, field) => {
    expect(saidOf(read({ ...two, ...change }), ZONE).errors.map(error => error.field)).toEqual([field])
  })

  it('leaves out what is removed, and refuses more than ten', () => {
    const kept = saidOf(read({ ...two, 'retirer.2': 'oui' }), ZONE)
    expect('phases' in kept && kept.phases.map(({ name }) => name)).toEqual(['Lecture'])
    const many = Object.fromEntries(
      Array.from({ length: 40 }, (_, index) => index + 1).flatMap(n => [
        [`nom.${n}`, `P${n}`],
        [`debut.${n}`, `2026-11-${String(Math.min(n, 30)).padStart(2, '0')}`],
        [`heure.${n}`, '9'],
      ]),
    )
    expect(read(many).length).toBe(11)
    expect(saidOf(read(many), ZONE).errors.map(({ field }) => field)).toEqual(['nom.1'])
  })
})

import { describe, expect, it } from 'vitest'
import type { Message } from './message.ts'
import { isLate, promisedOn, readDelay } from './promise.ts'
import { promiseWords } from './promise-words.ts'

const paris = { zone: 'Europe/Paris', holidays: undefined }

describe('the day an answer is promised by', () => {
  it('counts worked days after the day of the message', () => {
    expect(promisedOn(new Date('2026-11-12T10:00:00Z'), 2, paris)).toBe('2026-11-16')
  })
  it('skips the public holidays of the incubator', () => {
    // 10 and 11 November 2026: a Tuesday, then Armistice day.
    expect(promisedOn(new Date('2026-11-10T10:00:00Z'), 1, paris)).toBe('2026-11-12')
    const martinique = { zone: 'America/Martinique', holidays: undefined }
    expect(promisedOn(new Date('2026-05-21T12:00:00Z'), 1, martinique)).toBe('2026-05-26')
    expect(promisedOn(new Date('2026-05-21T12:00:00Z'), 1, paris)).toBe('2026-05-22')
  })
  it('begins from the day it is where the incubator is', () => {
    expect(promisedOn(new Date('2026-11-16T23:30:00Z'), 1, paris)).toBe('2026-11-18')
  })
})

it('is late from the first instant of the day after', () => {
  expect(isLate('2026-11-16', new Date('2026-11-16T22:59:59Z'), paris.zone)).toBe(false)
  expect(isLate('2026-11-16', new Date('2026-11-16T23:00:00Z'), paris.zone)).toBe(true)
})

it.each([
  ['1', 1],
  [' 30 ', 30],
  ['0', null],
  ['31', null],
  ['-2', null],
  ['2,5', null],
  ['', null],
  ['999999999999', null],
])('reads « %s » as a delay of %s', (typed, days) => {
  expect(readDelay(typed)).toBe(days)
})

describe('the promise in words', () => {
  const waiting = { promisedOn: '2026-11-16' } as Message
  const said = { waiting, count: 1, delay: 2, now: new Date('2026-11-13T10:00:00Z'), zone: paris.zone }
  it('says the same day to both', () => {
    for (const side of ['applicant', 'team'] as const)
      expect(promiseWords(side, said)).toContain('promise d’ici le lundi 16 novembre 2026')
  })
  it('says to both that it is late', () => {
    const late = { ...said, now: new Date('2026-11-17T10:00:00Z') }
    for (const side of ['applicant', 'team'] as const) expect(promiseWords(side, late)).toContain('en retard')
  })
  it('gives the delay to someone who has not written yet', () => {
    expect(promiseWords('applicant', { ...said, waiting: undefined, count: 0 })).toBe(
      'L’équipe répond en 2 jours ouvrés au plus.',
    )
  })
})

import { describe, expect, it } from 'vitest'
import { addDays, endOfDay, PARIS, startOfDay } from '../../platform/dates.ts'
import type { Call } from '../calls/call.ts'
import {
  type ApplicationFacts,
  CONFIRMATION_LIFE_MS,
  draftKeptUntil,
  isEligible,
  type Sending,
  send,
  statusOf,
} from './application.ts'
import { DEFAULT_FORM } from './form.ts'

const at = (text: string) => new Date(text)
const SENT = at('2026-11-03T22:59:59.999Z')
const NOW = at('2026-11-04T10:00:00Z')

const sending = (confirmed: boolean, canonical = 'A', number = 1): Sending => ({
  number,
  sentAt: SENT,
  confirmedAt: confirmed ? SENT : null,
  canonical,
})
const facts = (sendings: Sending[], current = 'A', withdrawnAt: Date | null = null): ApplicationFacts => ({
  sendings,
  current,
  withdrawnAt,
})

describe('the status of an application', () => {
  it.each([
    ['draft', facts([]), NOW],
    ['awaiting', facts([sending(false)]), NOW],
    ['awaiting', facts([sending(false)]), new Date(SENT.getTime() + CONFIRMATION_LIFE_MS - 1)],
    ['draft', facts([sending(false)]), new Date(SENT.getTime() + CONFIRMATION_LIFE_MS)],
    ['sent', facts([sending(true)]), NOW],
    ['changed', facts([sending(true)], 'B'), NOW],
    ['changed', facts([sending(true), sending(false, 'B', 2)], 'B'), NOW],
    ['sent', facts([sending(true), sending(true, 'B', 2)], 'B'), NOW],
    ['withdrawn', facts([sending(true)], 'A', NOW), NOW],
    ['withdrawn', facts([], 'A', NOW), NOW],
  ])('is %s', (status, known, now) => {
    expect(statusOf(known, now)).toBe(status)
  })
})

const answers = new Map([
  ['titre', 'T'],
  ['probleme', 'P'],
  ['motivation', 'M'],
  ['nom', 'N'],
  ['service', 'S'],
  ['guide_lu', 'oui'],
])

function callBetween(opens: string, closes: string): Call {
  const [opensAt, closesAt] = [startOfDay(opens, PARIS), endOfDay(closes, PARIS)]
  return { id: 'c', incubatorId: 'i', slug: 's', opensAt, closesAt, publishedAt: new Date(0) }
}

describe('sending', () => {
  // The last days of both clock changes, and ordinary ones.
  it.each(['2026-11-03', '2026-03-29', '2026-10-25', '2026-12-31', '2028-02-29'])(
    'is possible until 23:59:59.999 on %s in Paris, and refused one millisecond later',
    closes => {
      const call = callBetween(addDays(closes, -14), closes)
      const end = call.closesAt?.getTime() ?? 0
      const by = (now: number) => send(facts([]), answers, DEFAULT_FORM, call, new Date(now))
      expect(by(end - 1)).toMatchObject({ ok: true, value: { number: 1 } })
      expect(by(end)).toMatchObject({ ok: false, reason: 'call-closed' })
      expect(by(end + 1000)).toMatchObject({ ok: false, reason: 'call-closed' })
      const local = new Intl.DateTimeFormat('fr-FR', { timeZone: PARIS, timeStyle: 'medium' }).format(end - 1)
      expect(local).toBe('23:59:59')
    },
  )

  it('is refused a millisecond before opening', () => {
    const call = callBetween('2026-11-01', '2026-11-10')
    const opens = call.opensAt?.getTime() ?? 0
    expect(send(facts([]), answers, DEFAULT_FORM, call, new Date(opens - 1))).toMatchObject({
      reason: 'call-not-open',
    })
    expect(send(facts([]), answers, DEFAULT_FORM, call, new Date(opens))).toMatchObject({ ok: true })
  })

  const open = callBetween('2026-11-01', '2026-11-10')
  it('names every answer that is missing', () => {
    const refusal = send(facts([]), new Map(), DEFAULT_FORM, open, NOW)
    expect(refusal).toMatchObject({ ok: false, reason: 'incomplete' })
    expect(refusal.problems?.map(({ field }) => field)).toEqual([
      'titre',
      'probleme',
      'motivation',
      'nom',
      'service',
      'guide_lu',
    ])
  })

  it('counts what people see: 8,000 emoji pass, one more does not', () => {
    const long = (count: number) => new Map([...answers, ['probleme', '🌱'.repeat(count)]])
    expect(send(facts([]), long(8000), DEFAULT_FORM, open, NOW)).toMatchObject({ ok: true })
    expect(send(facts([]), long(8001), DEFAULT_FORM, open, NOW).problems).toEqual([
      { field: 'probleme', step: 'probleme', reason: 'too-long', over: 1 },
    ])
  })

  it('of the same text twice is one sending', () => {
    expect(send(facts([sending(true)]), answers, DEFAULT_FORM, open, NOW)).toMatchObject({
      reason: 'unchanged',
    })
    expect(send(facts([sending(true)], 'B'), answers, DEFAULT_FORM, open, NOW)).toMatchObject({
      value: { number: 2 },
    })
  })

  it('is refused once withdrawn, whatever else', () => {
    expect(send(facts([], 'A', NOW), answers, DEFAULT_FORM, open, NOW)).toMatchObject({ reason: 'withdrawn' })
  })
})

describe('who may send', () => {
  it.each([
    [['a@gouv.example'], [], true],
    [['a@gouv.example'], ['gouv.example'], true],
    [['A@GOUV.EXAMPLE'], ['gouv.example'], true],
    [['a@maison.example'], ['gouv.example'], false],
    [['a@faux-gouv.example'], ['gouv.example'], false],
    [['a@gouv.example.evil'], ['gouv.example'], false],
    [['a@maison.example', 'a@gouv.example'], ['gouv.example'], true],
    [[], ['gouv.example'], false],
  ])('%j with the domains %j: %s', (addresses, domains, eligible) => {
    expect(isEligible(addresses, domains)).toBe(eligible)
  })
})

it('keeps a draft sixty days after closing', () => {
  const call = callBetween('2026-11-01', '2026-11-10')
  const days = (count: number) => (call.closesAt?.getTime() ?? 0) + count * 86_400_000
  expect(draftKeptUntil(call, {})?.getTime()).toBe(days(60))
  expect(draftKeptUntil(call, { draftKeptDays: 90 })?.getTime()).toBe(days(90))
})

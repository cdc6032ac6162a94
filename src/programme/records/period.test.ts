import { describe, expect, it } from 'vitest'
import { findKind, RETENTION } from './kinds.ts'
import { countedBefore, defaultOf, type Kept, limitsOf, termOf, together } from './period.ts'
import { readPeriod } from './period-form.ts'
import { endWords, periodWords } from './period-words.ts'

const FIVE = { period: 5, unit: 'years', fate: 'destroy' } as const

describe('how long a record is kept', () => {
  it('counts years on the calendar, days by the clock, both ways', () => {
    const from = new Date('2024-02-29T10:00:00Z')
    expect(termOf(FIVE, from)).toEqual(new Date('2029-03-01T10:00:00Z'))
    expect(termOf({ ...FIVE, period: 60, unit: 'days' }, from)).toEqual(new Date('2024-04-29T10:00:00Z'))
    expect(countedBefore(FIVE, new Date('2031-11-25T10:00:00Z'))).toEqual(new Date('2026-11-25T10:00:00Z'))
  })

  it('is the longest of what goes together, and the archives’ when one of them is', () => {
    const letters = { period: 10, unit: 'years', fate: 'archive' } as const
    const few = { period: 400, unit: 'days', fate: 'destroy' } as const
    expect(together([FIVE, letters, few])).toEqual({ ...FIVE, period: 10, fate: 'archive' })
    expect(together([few, FIVE])).toEqual(FIVE)
  })

  it('is within its own limits by default, for every kind an incubator may set', () => {
    for (const rule of RETENTION) {
      const limits = limitsOf(rule)
      const { period } = defaultOf(rule)
      if (limits) expect(period >= limits.least && period <= limits.most, rule.kind).toBe(true)
    }
    expect(limitsOf({ ...(RETENTION[0] as (typeof RETENTION)[number]), kind: 'session' })).toBeNull()
  })

  it('is read with its fate and its reason; what goes by itself is no archive', () => {
    const [draft, sent] = RETENTION
    if (!draft || !sent) throw new Error('no kinds')
    expect(readPeriod(sent, { period: '7', fate: 'archive', reason: 'Oui' }).kept).toEqual({
      period: 7,
      unit: 'years',
      fate: 'archive',
    })
    expect(readPeriod(draft, { period: '90', fate: 'archive', reason: 'Oui' }).kept?.fate).toBe('destroy')
    expect(readPeriod(sent, { period: '0', fate: '', reason: '' }).errors.map(({ field }) => field)).toEqual([
      'duree',
      'sort',
      'motif',
    ])
    expect(periodWords({ ...FIVE, period: 1 }, sent)).toBe("1 an après la clôture de l'appel")
  })

  it('is said with what it goes with, what draws it along, and what stays of it', () => {
    const { sent, journal, reminders } = {
      sent: findKind('application.sent'),
      journal: findKind('journal'),
      reminders: findKind('investment.reminders'),
    }
    if (!sent || !journal || !reminders) throw new Error('no kinds')
    const words = (rule: typeof sent, whole: Kept, goesWith: string | null = null) =>
      endWords(rule, { kept: defaultOf(rule), whole, goesWith })
    expect(words(reminders, defaultOf(reminders))).toBe('élimination, après un visa')
    expect(words(sent, { ...defaultOf(sent), period: 7, fate: 'archive' })).toBe(
      'versement aux archives, après un visa, comme ce qui en dépend ; attend 7 ans, comme ce qui en dépend',
    )
    expect(words(sent, defaultOf(sent), 'product')).toBe('élimination, après un visa ; part avec : Produit')
    expect(words(journal, defaultOf(journal))).toContain(' ; chaque ligne et son empreinte restent toujours')
  })
})

import { describe, expect, it } from 'vitest'
import { INCUBATOR, readyGuide } from '../../../test/ready-guide.ts'
import { copiedGuide, undated } from './copy.ts'
import { datesIn } from './date-words.ts'
import { readinessOf } from './readiness.ts'
import { rendered } from './rendered.ts'
import { proposeSchedule } from './schedule.ts'

const last = readyGuide('2026-10-20')
const beginning = {
  variant: 'next',
  label: 'problemes',
  title: 'L’appel suivant',
  opensOn: '2027-10-19',
} as const
const withText = (body: string) => ({
  ...last,
  sections: last.sections.map(each => (each.key === 'contact' ? { ...each, body } : each)),
})
const contactOf = (guide: typeof last) => guide.sections.find(({ key }) => key === 'contact')?.body

describe('the copy of a call', () => {
  const copy = copiedGuide(last, beginning, INCUBATOR)

  it('moves every date, and can be published the next year as it is', () => {
    expect(copy.dates).toEqual(proposeSchedule('2027-10-19'))
    const now = new Date('2027-10-01T08:00:00Z')
    expect(readinessOf({ guide: copy, published: null, incubator: INCUBATOR, now })).toEqual([])
  })

  it('keeps the whole schedule when it was given', () => {
    const dates = { ...proposeSchedule('2027-10-19'), investigationOn: '2028-02-01' }
    expect(copiedGuide(last, { ...beginning, dates }, INCUBATOR).dates).toEqual(dates)
  })

  it('keeps the promises, the criteria and the figures', () => {
    expect([copy.promises, copy.criteria, copy.numbers]).toEqual([last.promises, last.criteria, last.numbers])
    expect([copy.title, copy.label]).toEqual(['L’appel suivant', 'problemes'])
  })

  it('no longer speaks of a first call where the template did', () => {
    expect(JSON.stringify(last)).toContain('ce premier {{type-appel}}')
    expect(JSON.stringify(copy)).not.toContain('premier {{type-appel}}')
  })

  it('leaves no date of last year in any text, however it was written', () => {
    const typed = withText(
      'Avant le mardi 3 novembre 2026 à 23 h 59, ou le 3 novembre. Réponse le 23/11/2026 ; jury le 5 novembre 2026.',
    )
    const moved = copiedGuide(typed, beginning, INCUBATOR)
    expect(contactOf(moved)).toBe(
      'Avant le {{cloture}}, ou le {{cloture}}. Réponse le {{date-reponse}} ; jury le {{date-preselection}}.',
    )
    const read = rendered(moved, INCUBATOR)
    const texts = read.sections.flatMap(({ title, body }) => [title, body])
    expect(texts.flatMap(datesIn).filter(({ year }) => year === 2026)).toEqual([])
    expect(JSON.stringify(read)).not.toContain('2026')
  })

  it('does not touch a date that is none of the schedule', () => {
    const text = 'Le décret du 3 novembre 2019, le 13 novembre, le 3 novembres, 13/11/2026.'
    expect(undated(text, last.dates)).toBe(text)
  })
})

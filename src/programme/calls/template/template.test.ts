import { describe, expect, it } from 'vitest'
import { INCUBATOR, readyGuide } from '../../../../test/ready-guide.ts'
import { GuideContent, VARIANTS } from '../guide.ts'
import { leftovers, variablesIn } from '../placeholders.ts'
import { readinessOf } from '../readiness.ts'
import { rendered } from '../rendered.ts'
import { SECTION_KEYS } from '../sections.ts'
import { findVariable } from '../variables.ts'
import { guideFromTemplate } from './index.ts'

const NOW = new Date('2026-10-01T08:00:00Z')
const textsOf = (guide: ReturnType<typeof readyGuide>) => [
  ...guide.sections.flatMap(({ title, body }) => [title, body]),
  ...guide.criteria.flatMap(({ name, description }) => [name, description]),
  ...guide.faq.flatMap(({ question, answer }) => [question, answer]),
]

describe.each(VARIANTS)('the template of the %s call', variant => {
  const guide = readyGuide('2026-10-20', variant)

  it('can be published once names, dates and the budget are given', () => {
    expect(readinessOf({ guide, published: null, incubator: INCUBATOR, now: NOW })).toEqual([])
  })

  it('is a valid guide with every section once', () => {
    expect(GuideContent.parse(guide)).toEqual(guide)
    expect(guide.sections.map(({ key }) => key)).toEqual([...SECTION_KEYS])
  })

  it('leaves nothing to fill and no variable unreplaced', () => {
    for (const text of textsOf(rendered(guide, INCUBATOR))) {
      expect(leftovers(text)).toEqual([])
      expect(variablesIn(text)).toEqual([])
    }
  })

  it('writes figures and dates through variables, never twice', () => {
    for (const text of textsOf(guide)) {
      expect(text).not.toMatch(/\b20\d\d\b|novembre|décembre|janvier/)
      for (const name of variablesIn(text)) expect(findVariable(name), name).toBeDefined()
    }
  })

  it('keeps the voice: no exclamation mark, no « veuillez », no « n’hésitez pas », no « point médian »', () => {
    for (const text of textsOf(guide)) expect(text).not.toMatch(/!|veuillez|hésitez|[·•]|digital/i)
  })

  it('keeps its sentences short', () => {
    const sentences = textsOf(guide).flatMap(text => text.split(/(?<=[.?:])\s|\n/))
    const long = sentences.filter(sentence => sentence.split(/\s+/).length > 36)
    expect(long).toEqual([])
  })
})

it('asks an organiser for the sponsor and the budget, and nothing else', () => {
  const beginning = {
    variant: 'first',
    label: 'problemes',
    title: 'Un appel',
    opensOn: '2026-10-20',
  } as const
  const guide = guideFromTemplate(beginning, INCUBATOR)
  const issues = readinessOf({ guide, published: null, incubator: INCUBATOR, now: NOW })
  expect(issues.map(({ code, about }) => [code, about])).toEqual([
    ['promise-missing', 'le nom du sponsor'],
    ['promise-missing', 'la qualité du sponsor'],
    ['promise-missing', 'le budget réservé à la construction'],
    ['load-unknown', ''],
  ])
})

it('keeps the schedule it is given', () => {
  const dates = { ...readyGuide().dates, investigationOn: '2027-02-01' }
  const beginning = {
    variant: 'first',
    label: 'problemes',
    title: 'Un appel',
    opensOn: dates.opensOn,
    dates,
  } as const
  expect(guideFromTemplate(beginning, INCUBATOR).dates).toEqual(dates)
})

it('says in the text what the dates say', () => {
  const guide = rendered(readyGuide('2026-10-20'), INCUBATOR)
  const how = guide.sections.find(({ key }) => key === 'how-to-apply')?.body
  expect(how).toContain('du mardi 20 octobre 2026 au mardi 3 novembre 2026 à 23 h 59')
})

import { describe, expect, it } from 'vitest'
import { INCUBATOR, readyGuide } from '../../../../test/ready-guide.ts'
import type { Guide } from '../guide.ts'
import { isPartId } from '../parts.ts'
import { READINESS_CODES, type ReadinessCode, readinessOf } from '../readiness.ts'
import { rendered } from '../rendered.ts'
import { readinessText } from '../wording.ts'

const NOW = new Date('2026-10-01T08:00:00Z')
const examine = (guide: Guide, published: Guide | null = null, now = NOW) =>
  readinessOf({ guide, published, incubator: INCUBATOR, now })

type Change = (guide: Guide) => Guide
const dates =
  (changed: Partial<Guide['dates']>): Change =>
  guide => ({ ...guide, dates: { ...guide.dates, ...changed } })
const numbers =
  (changed: Partial<Guide['numbers']>): Change =>
  guide => ({ ...guide, numbers: { ...guide.numbers, ...changed } })
const promises =
  (changed: Partial<Guide['promises']>): Change =>
  guide => ({ ...guide, promises: { ...guide.promises, ...changed } })
const section =
  (key: string, changed: object): Change =>
  guide => ({
    ...guide,
    sections: guide.sections.map(each => (each.key === key ? { ...each, ...changed } : each)),
  })

const CASES: [ReadinessCode, 'blocking' | 'advisory', string, Change][] = [
  ['title-missing', 'blocking', 'essentiel', guide => ({ ...guide, title: '' })],
  ['perimeter-missing', 'blocking', 'essentiel', guide => ({ ...guide, perimeter: '' })],
  ['figure-missing', 'blocking', 'essentiel', numbers({ investigationWeeks: null })],
  ['shortlist-too-small', 'blocking', 'essentiel', numbers({ shortlist: 4 })],
  ['date-missing', 'blocking', 'calendrier', dates({ investigationOn: '' })],
  ['dates-out-of-order', 'blocking', 'calendrier', dates({ answersOn: '2026-11-06' })],
  ['jury-before-closing', 'blocking', 'calendrier', dates({ preselectionOn: '2026-11-03' })],
  ['opening-past', 'advisory', 'calendrier', dates({ opensOn: '2026-09-30' })],
  ['date-not-worked', 'advisory', 'calendrier', dates({ selectionOn: '2026-11-11' })],
  ['window-short', 'advisory', 'calendrier', dates({ opensOn: '2026-10-29' })],
  ['answers-too-far', 'advisory', 'calendrier', dates({ answersOn: '2026-12-30' })],
  ['criteria-missing', 'blocking', 'criteres', guide => ({ ...guide, criteria: [] })],
  [
    'weights-not-100',
    'blocking',
    'criteres',
    guide => ({ ...guide, criteria: guide.criteria.map(each => ({ ...each, weight: 33 })) }),
  ],
  [
    'criterion-unnamed',
    'blocking',
    'criteres',
    guide => ({
      ...guide,
      criteria: guide.criteria.map((each, i) => (i === 1 ? { ...each, name: '' } : each)),
    }),
  ],
  ['promise-missing', 'blocking', 'promesses', promises({ whoDecides: '' })],
  ['contact-missing', 'blocking', 'promesses', promises({ contactEmail: '' })],
  ['data-contact-missing', 'blocking', 'promesses', promises({ dataContact: '' })],
  ['data-notice-missing', 'blocking', 'texte-donnees', section('data-protection', { body: '' })],
  ['fewer-investigations', 'advisory', 'promesses', promises({ investigationsFunded: 4 })],
  ['section-empty', 'blocking', 'texte-presentation', section('pitch', { body: '' })],
  ['section-untitled', 'blocking', 'texte-decision', section('deciders', { title: '' })],
  ['faq-empty', 'advisory', 'faq', guide => ({ ...guide, faq: [] })],
  ['faq-incomplete', 'blocking', 'faq', guide => ({ ...guide, faq: [{ question: 'Quand ?', answer: '' }] })],
  ['unknown-variable', 'blocking', 'texte-objectifs', section('objectives', { body: 'Avant {{clotûres}}' })],
  ['empty-variable', 'blocking', 'essentiel', section('objectives', { body: 'Sur {{theme}}' })],
  ['left-to-fill', 'blocking', 'texte-contact', section('contact', { body: 'Nom [à compléter]' })],
  ['training-missing', 'advisory', 'essentiel', guide => ({ ...guide, trainingLink: '' })],
  ['date-elsewhere', 'advisory', 'texte-contact', section('contact', { body: 'Le 3 novembre 2025.' })],
  ['figure-elsewhere', 'advisory', 'texte-contact', section('contact', { body: 'Six investigations.' })],
  ['load-unknown', 'advisory', 'essentiel', numbers({ jurors: null })],
  ['load-too-high', 'advisory', 'essentiel', numbers({ expectedApplications: 200 })],
]

describe('before publishing', () => {
  it.each(CASES)('%s is %s and mended at %s', (code, severity, part, change) => {
    const issues = examine(change(readyGuide()))
    expect(issues.map(issue => [issue.code, issue.severity, issue.part])).toEqual([[code, severity, part]])
    expect(isPartId(part)).toBe(true)
  })

  it('says every date that is missing', () => {
    const none = { opensOn: '', closesOn: '', preselectionOn: '', selectionOn: '' }
    const issues = examine(
      dates({ ...none, answersOn: '', onboardingOn: '', investigationOn: '' })(readyGuide()),
    )
    expect(issues.map(({ code }) => code)).toEqual(Array(7).fill('date-missing'))
  })

  it('refuses dates already past, and says what blocks before what is odd', () => {
    const issues = examine(readyGuide(), null, new Date('2026-11-04T08:00:00Z'))
    expect(issues.map(({ code, about }) => [code, about])).toEqual([
      ['date-past', 'Clôture du formulaire'],
      ['opening-past', 'mardi 20 octobre 2026'],
    ])
  })

  it('forgives empty texts in a hidden section, except the data-protection notice', () => {
    const hidden = section('objectives', { body: '{{inconnue}}', title: '', hidden: true })
    expect(examine(hidden(readyGuide()))).toEqual([])
    const notice = section('data-protection', { body: '', hidden: true })
    expect(examine(notice(readyGuide())).map(({ code }) => code)).toEqual(['data-notice-missing'])
  })

  it('does not replace variables in names and promises: there they are left to fill', () => {
    const issues = examine(promises({ whoDecides: 'le comité du {{date-selections}}' })(readyGuide()))
    expect(issues.map(({ code, part }) => [code, part])).toEqual([['unknown-variable', 'promesses']])
  })
})

describe('once published', () => {
  const published = readyGuide()
  const open = new Date('2026-10-25T08:00:00Z')
  const codes = (change: Change, now = open) =>
    examine(change(published), published, now).map(({ code }) => code)

  it.each<[string, Change, ReadinessCode[]]>([
    ['may be corrected', section('contact', { body: 'Écrivez-nous.' }), []],
    ['may close later, with a warning', dates({ closesOn: '2026-11-04' }), ['closing-postponed']],
    ['never closes sooner', dates({ closesOn: '2026-11-02' }), ['closing-brought-forward']],
    ['never opens later', dates({ opensOn: '2026-10-26' }), ['opening-moved']],
  ])('an open call %s', (_, change, expected) => {
    expect(codes(change)).toEqual(expected)
  })

  it('a call only announced may still move its dates', () => {
    expect(codes(dates({ opensOn: '2026-10-21', closesOn: '2026-11-02' }), NOW)).toEqual([])
  })

  it('a closed call may be corrected without its past dates blocking', () => {
    expect(codes(section('contact', { body: 'Écrivez-nous.' }), new Date('2026-12-01T08:00:00Z'))).toEqual([])
  })
})

it.each(['3 janvier 2024', '5 oct. 2026', '12/05/27', '2027-05-05', '3 novembre 2025'])(
  'a date left over, « %s », is found',
  date => {
    const issues = examine(section('contact', { body: `Écrivez avant le ${date} à nous.` })(readyGuide()))
    expect(issues.map(({ code, about }) => [code, about])).toEqual([['date-elsewhere', date]])
  },
)

describe('a call held together', () => {
  const holders = [{ name: 'La Serre', administration: 'Département' }]
  const codes = (guide: Guide) =>
    readinessOf({ guide, published: null, incubator: INCUBATOR, holders, now: NOW }).map(({ code }) => code)

  it('names every holder in the notice of the template', () => {
    expect(codes(readyGuide())).toEqual([])
    const texts = JSON.stringify(rendered(readyGuide(), INCUBATOR, holders))
    expect(texts).toContain(
      'Ministère de l’Horizon (incubateur Les Semailles) et Département (incubateur La Serre)',
    )
    expect(texts).toContain('les équipes des incubateurs Les Semailles et La Serre')
  })

  it('is told when the notice names one only', () => {
    const alone = section('data-protection', { body: 'Responsable : {{administration}}, {{incubateur}}.' })
    expect(codes(alone(readyGuide()))).toEqual(['notice-one-holder'])
    const both = section('data-protection', { body: 'Responsables : {{incubateur}} et La Serre.' })
    expect(codes(both(readyGuide()))).toEqual([])
  })
})

describe('the words', () => {
  it('agree with one', () => {
    expect(readinessText({ code: 'fewer-investigations', about: '1', other: '5' })).toContain(
      '1 investigation est financée pour 5 projets retenus',
    )
    expect(readinessText({ code: 'shortlist-too-small', about: '1', other: '5' })).toContain(
      '1 candidature et',
    )
  })

  it('say every code in one sentence that ends with a full stop', () => {
    for (const code of READINESS_CODES) {
      const sentence = readinessText({ code, about: 'Mardi', other: 'jeudi' })
      expect(sentence, code).toMatch(/^\p{Lu}[^!]*\.$/u)
    }
  })

  it('are tried: every code has a case above or in the published ones', () => {
    const published: ReadinessCode[] = [
      'date-past',
      'closing-brought-forward',
      'closing-postponed',
      'opening-moved',
      'notice-one-holder',
    ]
    expect([...CASES.map(([code]) => code), ...published].sort()).toEqual([...READINESS_CODES].sort())
  })
})

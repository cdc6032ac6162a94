import { expect, it } from 'vitest'
import { INCUBATOR, readyGuide } from '../../../test/ready-guide.ts'
import { changesBetween } from './changes.ts'

const published = readyGuide()
const changes = (working: typeof published) => changesBetween(published, working, INCUBATOR)

it('finds nothing to publish in two guides that say the same', () => {
  expect(changes(structuredClone(published))).toEqual([])
})

it('shows a changed text as agents read it, before and after', () => {
  const sections = published.sections.map(section =>
    section.key === 'contact' ? { ...section, body: 'Avant le {{cloture}}.' } : section,
  )
  expect(changes({ ...published, sections })).toEqual([
    {
      part: 'texte-contact',
      field: 'texte',
      label: 'Texte',
      before: expect.stringContaining('semailles@horizon.example'),
      after: 'Avant le mardi 3 novembre 2026 à 23 h 59.',
    },
  ])
})

it('says a changed date once, not in every text that cites it', () => {
  const working = { ...published, dates: { ...published.dates, closesOn: '2026-11-04' } }
  expect(changes(working)).toEqual([
    {
      part: 'calendrier',
      field: 'cloture',
      label: 'Clôture du formulaire',
      before: 'mardi 3 novembre 2026',
      after: 'mercredi 4 novembre 2026',
    },
  ])
})

it('shows the rows added to a list and those removed from it', () => {
  const shorter = { ...published, faq: published.faq.slice(0, -1) }
  expect(changes(shorter).map(({ part, after }) => [part, after])).toEqual([
    ['faq', ''],
    ['faq', ''],
  ])
  const longer = { ...published, faq: [...published.faq, { question: 'Et ensuite ?', answer: 'Rien.' }] }
  expect(changes(longer).map(({ before, after }) => [before, after])).toEqual([
    ['', 'Et ensuite ?'],
    ['', 'Rien.'],
  ])
})

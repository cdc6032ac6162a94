import { expect, it } from 'vitest'
import { INCUBATOR, readyGuide } from '../../../test/ready-guide.ts'
import { revisionsOf } from './revisions.ts'

const at = (day: string) => new Date(`${day}T08:00:00Z`)
const first = readyGuide()
const moved = { ...first, dates: { ...first.dates, closesOn: '2026-11-09' } }
const corrected = {
  ...moved,
  title: 'Un autre nom',
  sections: moved.sections.map(each => (each.key === 'contact' ? { ...each, body: 'Écrivez-nous.' } : each)),
}
const publications = [
  { publishedAt: at('2026-10-01'), guide: first },
  { publishedAt: at('2026-10-20'), guide: moved },
  { publishedAt: at('2026-10-21'), guide: corrected },
]

it('says the dates that moved and what was corrected, each with its day', () => {
  expect(revisionsOf(publications, INCUBATOR)).toEqual([
    {
      publishedAt: at('2026-10-20'),
      said: ['la clôture du formulaire passe du mardi 3 novembre 2026 au lundi 9 novembre 2026'],
      moved: true,
    },
    {
      publishedAt: at('2026-10-21'),
      said: ["corrigé : le nom de l'appel, la section « Besoin d'aide ? »"],
      moved: false,
    },
  ])
})

it('names whom it is for, the accepted addresses and the theme, and keeps the figures of the jury', () => {
  const wider = {
    ...first,
    perimeter: 'tous',
    domains: ['horizon.example'],
    theme: 'Les ports',
    numbers: { ...first.numbers, jurors: 40 },
  }
  const said = revisionsOf(
    [first, wider].map(guide => ({ publishedAt: at('2026-10-01'), guide })),
    INCUBATOR,
  ).flatMap(each => each.said)
  expect(said).toEqual(['corrigé : le thème, les agents concernés, les adresses e-mail acceptées'])
})

it('says nothing of a first publication, nor of one that changes nothing an agent reads', () => {
  expect(revisionsOf(publications.slice(0, 1), INCUBATOR)).toEqual([])
  const same = { publishedAt: at('2026-10-02'), guide: structuredClone(first) }
  expect(revisionsOf([...publications.slice(0, 1), same], INCUBATOR)).toEqual([])
})

import { describe, expect, it } from 'vitest'
import { INCUBATOR, readyGuide } from '../../../../test/ready-guide.ts'
import { type Guide, VARIANTS } from '../guide.ts'
import { rendered } from '../rendered.ts'
import { figuresInTexts } from './figures-in-texts.ts'

const now = new Date('2026-10-01T08:00:00Z')
const found = (guide: Guide) =>
  figuresInTexts({ guide, published: null, incubator: INCUBATOR, now }).map(({ about, other }) => [
    about,
    other,
  ])
const saying = (body: string): Guide => {
  const guide = readyGuide()
  return {
    ...guide,
    sections: guide.sections.map(each => (each.key === 'contact' ? { ...each, body } : each)),
  }
}

describe('a figure that contradicts the settings', () => {
  it.each([
    ['Le jury présélectionne au plus 15 candidatures.', '15 candidatures', 'nombre-preselection'],
    ['L’investigation dure six semaines.', 'six semaines', 'duree-investigation'],
    ['Pendant 6 semaines, vous menez l’investigation.', '6 semaines', 'duree-investigation'],
    ['Le comité retient 9 services.', '9 services', 'nombre-laureats'],
    ['Nous accompagnons neuf projets.', 'neuf projets', 'nombre-laureats'],
    ['Projets retenus : 9', 'Projets retenus : 9', 'nombre-laureats'],
    ['La construction prend 14 mois.', '14 mois', 'duree-construction'],
    ['Vous présentez votre projet en 25 minutes.', '25 minutes', 'duree-presentation'],
    ['Chaque candidature est lue par sept membres du jury.', 'sept membres', 'nombre-evaluations'],
    ['Nous réservons 12 000 euros.', '12 000 euros', 'budget-construction'],
  ])('is found in « %s »', (text, about, variable) => {
    expect(found(saying(text))).toEqual([[about, variable]])
  })

  it.each([
    'Le jury présélectionne au plus 12 candidatures et le comité en retient 5.',
    'L’investigation dure {{duree-investigation}}.',
    'L’investigation commence dans six semaines.',
    'Le temps libéré est de deux jours par semaine.',
    'Le dernier appel a reçu 150 candidatures, 12 ont été retenues.',
    'Une trentaine de personnes sont rencontrées pendant l’investigation.',
  ])('is not seen in « %s »', text => {
    expect(found(saying(text))).toEqual([])
  })

  it.each(VARIANTS)(
    'is not seen in the templates of the %s call, before or after their variables',
    variant => {
      const guide = readyGuide('2026-10-20', variant)
      expect(found(guide)).toEqual([])
      expect(found(rendered(guide, INCUBATOR))).toEqual([])
    },
  )
})

import { describe, expect, it } from 'vitest'
import { conflictsOf } from './conflicts.ts'

const seat = { name: 'Hélène Martin', service: '', organisation: '' }
const application = { service: '', hierarchie: '', author: false }
const named = (name: string, hierarchie: string) =>
  conflictsOf({ ...seat, name }, { ...application, hierarchie }).includes('hierarchy')
const served = (service: string, theirs: string, organisation = '') =>
  conflictsOf({ name: '', service, organisation }, { ...application, service: theirs }).includes(
    'same-service',
  )

describe('a name in the hierarchy', () => {
  it.each([
    ['Hélène Martin', 'Helene MARTIN'],
    ['Hélène Martin', 'Mme MARTIN Hélène'],
    ['M. Paul Durand', 'Durand Paul'],
    ['Hélène Martin', 'Paul Durand\nHélène Martin'],
    ['Hélène Martin', 'Paul Durand, Hélène Martin'],
    ['Paul Durand', 'Hélène Martin et Paul Durand'],
    ['Hélène Martin', 'MARTIN, Hélène'],
    ['Hélène Martin', 'Hélène Martin (cheffe de service)'],
    ['Hélène Martin', 'Mme Hélène Martin, directrice des routes'],
    ['Hélène Martin', 'Hélène Dubois-Martin'],
    ['Jeanne Le Goff', 'Jeanne Legoff'],
    ['Anne de la Tour', 'TOUR Anne'],
    ['Cœur Jean', 'Jean Coeur'],
  ])('is %s when it says « %s »', (name, hierarchie) => {
    expect(named(name, hierarchie)).toBe(true)
  })

  it.each([
    ['Hélène Martin', 'Paul Martin'],
    ['Hélène Martin', 'Hélène Durand'],
    ['Hélène Martin', 'Mme Martin'],
    ['Hélène Martin', 'H. Martin'],
    ['Martin', 'Hélène Martin'],
    ['Jean-Pierre Martin', 'Jean-Pierre Durand'],
    ['Paul Martin', 'Hélène Martin et Paul Durand'],
    ['Anne de la Tour', 'Paul de la Rue'],
    ['Mme M.', 'Mme M.'],
    ['', ''],
    ['Hélène Martin', ''],
    ['', 'Hélène Martin'],
    ['Hélène Martin', ' ,\n, '],
  ])('is not %s when it says « %s »', (name, hierarchie) => {
    expect(named(name, hierarchie)).toBe(false)
  })
})

describe('the same service', () => {
  it('is recognised through case, accents, small words, and the organisation beside it', () => {
    expect(served('Direction des Routes', 'direction des routes')).toBe(true)
    expect(served('Pôle handicap et emploi', 'Pole Handicap Emploi')).toBe(true)
    expect(served('Routes', 'Routes, Département de la Haute-Vallée', 'Département de la Haute-Vallée')).toBe(
      true,
    )
  })
  it('is never an empty one, nor a different one', () => {
    expect(served('', '')).toBe(false)
    expect(served('Routes', '')).toBe(false)
    expect(served('', '', 'Département')).toBe(false)
    expect(served(' – ', ' – ')).toBe(false)
    expect(served('Routes', 'Routes et mobilités')).toBe(false)
    expect(served('Routes', 'Département', 'Département')).toBe(false)
  })
})

it('names every cause, one’s own application first', () => {
  const found = conflictsOf(
    { name: 'Hélène Martin', service: 'Routes', organisation: '' },
    { service: 'routes', hierarchie: 'Martin Hélène', author: true },
  )
  expect(found).toEqual(['own', 'hierarchy', 'same-service'])
})

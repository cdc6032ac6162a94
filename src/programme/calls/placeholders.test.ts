import { describe, expect, it } from 'vitest'
import { fill, leftovers, variablesIn } from './placeholders.ts'

const known = (name: string) =>
  ({
    cloture: { label: 'clôture', value: 'mardi 3 novembre' },
    theme: { label: 'thème', value: '' },
    'date-reponse': { label: 'réponse', value: 'lundi' },
  })[name]

describe('variables in a text', () => {
  it('are replaced by the one value, whatever their accents, capitals and spaces', () => {
    expect(fill('Avant le {{cloture}}, {{ Clôture }} et {{Date réponse}}.', known)).toBe(
      'Avant le mardi 3 novembre, mardi 3 novembre et lundi.',
    )
  })

  it('say what is missing when their value is empty', () => {
    expect(fill('Sur {{theme}}', known)).toBe('Sur [à compléter : thème]')
  })

  it('stay as they were typed when nothing has that name', () => {
    expect(fill('Voir {{inconnue}} et {{}}', known)).toBe('Voir {{inconnue}} et {{}}')
  })

  it('are never looked for inside the value of another', () => {
    const sly = () => ({ label: 'x', value: '{{cloture}}' })
    expect(fill('{{a}}', sly)).toBe('{{cloture}}')
  })

  it('are listed once each', () => {
    expect(variablesIn('{{a}} {{ A }} {{b c}}')).toEqual(['a', 'b-c'])
  })
})

describe('what is left to fill', () => {
  it.each([
    ['Le [à compléter] novembre', ['[à compléter]']],
    ['[A COMPLETER : nom]', ['[A COMPLETER : nom]']],
    ['Le {{cloture novembre', ['{{']],
    ['Rien {{cloture}} ici', []],
    ['Un [lien](https://exemple.fr)', []],
  ])('is found in %j', (text, found) => {
    expect(leftovers(text)).toEqual(found)
  })
})

import { expect, it } from 'vitest'
import { nameOfMine, resumedFirst, withWords } from './mine-words.ts'

it('names a project by its title, or by the first words written', () => {
  expect(nameOfMine('Un guichet sans file', 'Deux cents dossiers')).toBe('Un guichet sans file')
  expect(nameOfMine(' ', 'Deux cents\ndossiers attendent')).toBe(
    'Sans titre : « Deux cents dossiers attendent »',
  )
  expect(nameOfMine('', 'un deux trois quatre cinq six sept huit neuf')).toBe(
    'Sans titre : « un deux trois quatre cinq six sept huit… »',
  )
  expect(nameOfMine('', '  ')).toBe('Projet sans titre')
})

it.each([
  [[], ''],
  [['Fatou Diallo'], 'Fatou Diallo'],
  [['Fatou Diallo', 'Paul Nguyen'], 'Fatou Diallo et Paul Nguyen'],
  [['Fatou Diallo', 'Paul Nguyen', ''], 'Fatou Diallo et 2 autres personnes'],
])('says with whom one writes: %j', (others, words) => {
  expect(withWords(others)).toBe(words)
})

it('puts first what can be taken up again', () => {
  const rows = [1, 2, 3, 4].map(id => ({ id, resume: id % 2 === 0 }))
  expect(resumedFirst(rows).map(({ id }) => id)).toEqual([2, 4, 1, 3])
})

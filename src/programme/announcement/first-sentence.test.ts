import { expect, it } from 'vitest'
import { firstSentence, type LaureateFacts, publishedLaureates } from './results.ts'

it('takes the first sentence, or the first line, or three hundred characters', () => {
  expect(firstSentence('  Il manque 3.5 agents. Et après ?')).toBe('Il manque 3.5 agents.')
  expect(firstSentence('Pourquoi attendre ? Parce que.')).toBe('Pourquoi attendre ?')
  expect(firstSentence('Sans point\nLa suite.')).toBe('Sans point')
  expect(Array.from(firstSentence('🌱'.repeat(400)))).toHaveLength(300)
  expect(firstSentence('')).toBe('')
})

it('publishes a sentence only when it is agreed, whatever else is', () => {
  const writers = [{ name: 'Zoé', agreesTitle: false, agreesName: false }]
  const facts: LaureateFacts = { applicationId: 'a', title: 'T', writers, problem: null }
  expect(publishedLaureates([facts])).toEqual([{ title: null, names: [], sentence: null }])
  expect(publishedLaureates([{ ...facts, problem: 'Une. Deux.' }])).toEqual([
    { title: null, names: [], sentence: 'Une.' },
  ])
})

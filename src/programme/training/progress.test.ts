import { expect, it } from 'vitest'
import { LESSONS } from './lessons.ts'
import { progressOf, progressWords } from './progress.ts'

const first = (count: number) => new Set(LESSONS.slice(0, count).map(({ slug }) => slug))
const words = (count: number) => progressWords(progressOf(first(count)))

it('says how many lessons were taken and about how long is left', () => {
  expect(words(0)).toBe('8 leçons, environ 1 h 30 en tout.')
  expect(words(1)).toBe('1 leçon sur 8, environ 1 h 20 restante.')
  expect(words(3)).toBe('3 leçons sur 8, environ 55 minutes restantes.')
  expect(words(8)).toBe('Vous avez suivi les 8 leçons.')
})

it('leads to the first lesson not taken, whatever the order they are taken in', () => {
  const [one, , three] = LESSONS
  expect(progressOf(new Set([one?.slug ?? '', three?.slug ?? ''])).next).toBe(LESSONS[1])
  expect(progressOf(first(8)).next).toBeUndefined()
})

it('does not count a lesson that no longer exists', () => {
  expect(progressOf(new Set(['une-ancienne-lecon'])).taken).toBe(0)
})

import { expect, it } from 'vitest'
import { DEFAULT_FORM } from '../applications/form.ts'
import { LESSONS } from './lessons.ts'

const words = (text: string) => text.match(/[\p{L}\d]+/gu)?.length ?? 0

it('has eight lessons, an hour and a half in all, each of 600 to 900 words with its example', () => {
  expect(LESSONS).toHaveLength(8)
  expect(LESSONS.reduce((sum, { minutes }) => sum + minutes, 0)).toBe(90)
  const lengths = LESSONS.map(({ slug, text, example }) => [slug, words(text + example)] as const)
  expect(lengths.filter(([, count]) => count < 600 || count > 900)).toEqual([])
})

it('prepares in its exercises the fields of the application that exist, each of its kind', () => {
  for (const { exercise } of LESSONS) {
    const field = DEFAULT_FORM.find(({ id }) => id === exercise.field)
    expect(field?.kind, exercise.field).toBe(exercise.kind)
    expect(field?.private).toBeUndefined()
  }
})

it('speaks plainly: no exclamation, no middle dot, no word of the house', () => {
  const said = LESSONS.map(lesson => JSON.stringify(lesson)).join(' ')
  expect(said).not.toMatch(/[!·]|n'hésitez pas|veuillez|\b(startup|pitch|KPI|process)\b/i)
})

it('follows the same agent and the same figures from the first lesson to the last', () => {
  for (const { slug, example } of LESSONS) expect(example, slug).toContain('Inès')
})

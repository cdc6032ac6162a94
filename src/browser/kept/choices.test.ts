import { expect, it } from 'vitest'
import { choicesOf } from './choices.ts'
import { hasExpired } from './device.ts'
import { whenKept } from './when.ts'

const answer = (name: string, text: string) => ({ name, label: name, text })
const held = (id: string, at: number, ...answers: ReturnType<typeof answer>[]) => ({
  kept: { id, at },
  answers,
})

it('offers only what the form does not say already', () => {
  const opened = [held('a', 1, answer('titre', 'Le même'), answer('probleme', 'Autre'))]
  const { choices, useless } = choicesOf(opened, new Map([['titre', 'Le même']]))
  expect(choices.map(({ name, text }) => [name, text])).toEqual([['probleme', 'Autre']])
  expect(useless).toEqual([])
})

it('lets go of a record that is saved already', () => {
  const opened = [held('a', 1, answer('titre', 'Le même'))]
  expect(choicesOf(opened, new Map([['titre', 'Le même']]))).toEqual({ choices: [], useless: ['a'] })
})

it('offers the texts of two windows, the last first, and the same text once', () => {
  const opened = [
    held('a', 1, answer('titre', 'Un')),
    held('b', 3, answer('titre', 'Deux')),
    held('c', 2, answer('titre', 'Deux')),
  ]
  const { choices, useless } = choicesOf(opened, new Map([['titre', '']]))
  expect(choices.map(({ text }) => text)).toEqual(['Deux', 'Un'])
  expect(useless).toEqual(['c'])
})

it('leaves the device after thirty days', () => {
  const day = 86_400_000
  expect(hasExpired({ at: 0 }, 30 * day)).toBe(false)
  expect(hasExpired({ at: 0 }, 30 * day + 1)).toBe(true)
})

it('says when a text was kept, with the day when it is another', () => {
  const at = new Date(2026, 10, 3, 14, 2).getTime()
  expect(whenKept(at, at + 3_600_000)).toBe('à 14\u00a0h\u00a002')
  expect(whenKept(at, at + 30 * 3_600_000)).toBe('le 3 novembre à 14\u00a0h\u00a002')
})

import { describe, expect, it } from 'vitest'
import { CHECK_KEYS, type CheckAnswers, checkQuestions } from './self-check.ts'
import { opinionOf } from './self-check-opinion.ts'

const questions = checkQuestions({ perimeter: 'tous les agents', theme: 'l’accueil' })
const best: CheckAnswers = {
  concerne: 'oui',
  theme: 'oui',
  usagers: 'usagers',
  frequence: 'souvent',
  existant: 'non',
  temps: 'oui',
}

describe('the self-check', () => {
  it('asks of the theme only when the call has one', () => {
    expect(questions.map(({ key }) => key)).toEqual(CHECK_KEYS)
    expect(checkQuestions({ perimeter: 'x', theme: '' }).map(({ key }) => key)).not.toContain('theme')
  })

  it('has something to say of every answer it offers', () => {
    for (const { key, options } of questions)
      for (const { value } of options) {
        const { strengths, watch } = opinionOf([key], { [key]: value })
        expect([...strengths, ...watch], `${key} ${value}`).toHaveLength(1)
      }
  })

  it('says it is within the field when nothing is to be looked at', () => {
    expect(opinionOf(CHECK_KEYS, best)).toMatchObject({ verdict: 'within', watch: [] })
    expect(opinionOf(CHECK_KEYS, { ...best, usagers: 'moi' })).toMatchObject({ verdict: 'to-look-at' })
    expect(opinionOf(CHECK_KEYS, { concerne: 'oui' }).verdict).toBe('incomplete')
  })
})

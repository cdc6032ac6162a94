import { expect, it } from 'vitest'
import type { Field } from '../applications/form.ts'
import { answersForJury } from './hidden-answers.ts'

const field = (id: string, more: Partial<Field> = {}): Field => ({
  id,
  step: 'un',
  kind: 'line',
  limit: 100,
  label: id,
  ...more,
})

it('gives a juror what was asked, then what is no longer, and nothing private, hidden or naming', () => {
  const form = [
    field('titre'),
    field('retiree', { removed: true }),
    field('privee', { private: true }),
    field('case', { kind: 'choice' }),
    field('ouverte', { when: { field: 'case', is: 'oui' } }),
    field('fermee', { when: { field: 'case', is: 'non' } }),
    field('retiree-privee', { removed: true, private: true }),
    field('nom'),
  ]
  const values = new Map(form.map(({ id }) => [id, id === 'case' ? 'oui' : `dit ${id}`]))
  const read = answersForJury(form, values, false)
  expect(read.map(({ label, text }) => ({ label, text }))).toEqual([
    { label: 'case', text: 'Oui' },
    { label: 'ouverte', text: 'dit ouverte' },
    { label: 'Questions retirées du formulaire : retiree', text: 'dit retiree' },
  ])
  expect(answersForJury(form, values, true).map(({ label }) => label)).toContain('nom')
})

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
    field('pourquoi', { label: 'Pourquoi vous ?', reader: 'Sa motivation' }),
  ]
  const values = new Map(form.map(({ id }) => [id, id === 'case' ? 'oui' : `dit ${id}`]))
  expect(answersForJury(form, values, false)).toEqual([
    { label: 'case', text: 'Oui', files: null },
    { label: 'ouverte', text: 'dit ouverte', files: null },
    { label: 'Sa motivation', text: 'dit pourquoi', files: null },
    { label: 'Questions retirées du formulaire : retiree', text: 'dit retiree', files: null },
  ])
  expect(answersForJury(form, values, true).map(({ label }) => label)).toContain('nom')
})

import { describe, expect, it } from 'vitest'
import { problemsOf } from '../answers.ts'
import type { Field } from '../form.ts'
import { askedFields, countedAnswers, fieldsShown, stepsShown } from './conditions.ts'
import { answersShown } from './reading.ts'

const field = (id: string, more: Partial<Field> = {}): Field => ({
  id,
  step: 'un',
  kind: 'line',
  limit: 100,
  label: id,
  ...more,
})
const FORM = [
  field('mobile', { kind: 'choice' }),
  field('outil', { kind: 'one', choices: ['Tableur', 'Papier'], when: { field: 'mobile', is: 'oui' } }),
  field('tableur', { step: 'deux', required: true, when: { field: 'outil', is: 'Tableur' } }),
  field('publics', { kind: 'several', choices: ['Agents', 'Usagers'] }),
  field('usagers', { when: { field: 'publics', is: 'Usagers' } }),
  field('sans', { when: { field: 'mobile', is: 'non' } }),
]
const values = (texts: Record<string, string>) => new Map(Object.entries(texts))
const ids = (fields: readonly Field[]) => fields.map(({ id }) => id)

describe('a question under a condition', () => {
  it('is asked once the answer it waits for is given', () => {
    expect(ids(askedFields(FORM, values({})))).toEqual(['mobile', 'publics', 'sans'])
    expect(ids(askedFields(FORM, values({ mobile: 'oui', outil: 'Tableur' })))).toEqual([
      'mobile',
      'outil',
      'tableur',
      'publics',
    ])
    expect(ids(askedFields(FORM, values({ publics: 'Agents\nUsagers' })))).toContain('usagers')
  })

  it('is not asked when the question it waits for is not, whatever was answered before', () => {
    expect(ids(askedFields(FORM, values({ outil: 'Tableur' })))).not.toContain('tableur')
  })

  it('is missing only when it is asked', () => {
    expect(problemsOf(FORM, values({}))).toEqual([])
    expect(problemsOf(FORM, values({ mobile: 'oui', outil: 'Tableur' }))).toEqual([
      { field: 'tableur', step: 'deux', reason: 'missing', over: 0 },
    ])
  })

  it('is shown with its condition on the step of the answer it waits for, and later only once it holds', () => {
    expect(ids(fieldsShown(FORM, 'un', values({})))).toContain('outil')
    expect(ids(fieldsShown(FORM, 'deux', values({})))).toEqual([])
    const steps = [
      { id: 'un', title: 'un' },
      { id: 'deux', title: 'deux' },
    ]
    expect(stepsShown(steps, FORM, values({}))).toHaveLength(1)
    expect(stepsShown(steps, FORM, values({ mobile: 'oui', outil: 'Tableur' }))).toHaveLength(2)
  })

  it('keeps its answer, which neither counts nor is read while it is not asked', () => {
    const kept = values({ mobile: '', outil: 'Papier', publics: 'Agents' })
    expect([...countedAnswers(FORM, kept).keys()]).toEqual(['mobile', 'publics'])
    expect(ids(answersShown(FORM, kept).asked)).toEqual(['publics'])
  })

  it('ends on a ring of conditions', () => {
    const ring = [
      field('a', { kind: 'choice', when: { field: 'b', is: 'oui' } }),
      field('b', { kind: 'choice', when: { field: 'a', is: 'oui' } }),
    ]
    expect(ids(askedFields(ring, values({ a: 'oui', b: 'oui' })))).toEqual(['a', 'b'])
    expect(ids(askedFields(ring, values({})))).toEqual([])
  })
})

it('shows apart the answers to what the form asks no more, and none that are empty', () => {
  const form = [field('gardee'), field('retiree', { removed: true }), field('vide', { removed: true })]
  const shown = answersShown(form, values({ gardee: 'x', retiree: 'y' }))
  expect([ids(shown.asked), ids(shown.removed)]).toEqual([['gardee'], ['retiree']])
})

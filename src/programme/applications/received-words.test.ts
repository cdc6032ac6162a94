import { expect, it } from 'vitest'
import { figuresOf } from './received-words.ts'

const said = (count: number) =>
  figuresOf({ received: count, toScreen: count, withdrawn: count, drafts: count }).map(
    ({ value, label }) => `${value} ${label}`,
  )

it('says each figure in the singular until one, and in the plural from two on', () => {
  expect(said(0)).toEqual(['0 reçue', '0 à examiner', '0 retirée', '0 brouillon en cours d’écriture'])
  expect(said(1)).toEqual([
    '1 reçue',
    '1 à examiner',
    '1 retirée',
    '1 brouillon en cours d’écriture : vous ne le lisez pas',
  ])
  expect(said(2)).toEqual([
    '2 reçues',
    '2 à examiner',
    '2 retirées',
    '2 brouillons en cours d’écriture : vous ne les lisez pas',
  ])
  expect(said(Number.POSITIVE_INFINITY)[0]).toBe('plus de 1 000 reçues')
})

import { describe, expect, it } from 'vitest'
import { measure as measureInBrowser } from '../../../browser/measure.ts'
import type { Field } from '../form.ts'
import { measure } from './length.ts'
import { problemOf } from './problem.ts'
import { problemWords } from './problem-words.ts'
import { dateIn, numberIn, settled } from './values.ts'

const field = (more: Partial<Field>): Field => ({
  id: 'q-1',
  step: 'un',
  kind: 'text',
  limit: 100,
  label: 'Combien ?',
  ...more,
})
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ')
const said = (of: Field, text: string) => {
  const problem = problemOf(of, text)
  return problem && plain(problemWords(problem, of))
}

const TEXTS = [
  '',
  '  \n ',
  'un deux, trois — l’eau !',
  'é🌱'.repeat(46),
  'a\n\nb\r\nc',
  `${'x'.repeat(91)}\ny`,
]

describe('the length of a text', () => {
  it.each([
    ['lines', [0, 0, 1, 2, 3, 3]],
    ['words', [0, 0, 4, 1, 3, 2]],
    ['characters', [0, 4, 24, 92, 6, 93]],
  ] as const)('is counted in %s, in the browser as on the server', (unit, expected) => {
    const texts = TEXTS.map(text => text.replace(/\r\n/g, '\n'))
    expect(texts.map(text => measure(text, unit))).toEqual(expected)
    expect(TEXTS.map(text => measureInBrowser(text, unit))).toEqual(expected)
  })

  it('prevents sending beyond a limit, and never beyond an advice', () => {
    const length = { unit: 'words', most: 2, enforced: true } as const
    expect(said(field({ length }), 'un deux')).toBeNull()
    expect(said(field({ length }), 'un deux trois')).toBe(
      '« Combien » est trop long : 1 mot à retirer (2 mots au plus).',
    )
    expect(said(field({ length: { ...length, enforced: false } }), 'un deux trois')).toBeNull()
    expect(said(field({}), 'x'.repeat(102))).toContain('2 signes à retirer (100 signes au plus)')
  })
})

describe('an answer that is not what its question asks', () => {
  it.each([
    [{ kind: 'number' }, '1 250,5', null],
    [{ kind: 'number' }, 'beaucoup', 'attend un nombre'],
    [{ kind: 'number', min: 1, max: 10 }, '11', 'attend un nombre de 1 à 10'],
    [{ kind: 'number', min: 1 }, '0', 'd’au moins 1'],
    [{ kind: 'number' }, '9'.repeat(40), 'attend un nombre'],
    [{ kind: 'date' }, '2026-02-30', 'attend une date'],
    [{ kind: 'date' }, '2026-11-03', null],
    [{ kind: 'one', choices: ['Oui', 'Non'] }, 'Peut-être', 'n’est plus proposée'],
    [{ kind: 'several', choices: ['A', 'B'] }, 'A\nB', null],
    [{ kind: 'several', choices: ['A', 'B'] }, 'A\nC', 'n’est plus proposée'],
    [{ kind: 'choice', required: true }, '', 'Cochez'],
    [{ kind: 'one', choices: ['Oui'], required: true }, ' ', 'Il manque une réponse'],
  ] satisfies [Partial<Field>, string, string | null][])('%j: « %s »', (of, text, expected) => {
    if (expected === null) expect(said(field(of), text)).toBeNull()
    else expect(said(field(of), text)).toContain(expected)
  })
})

describe('a typed value', () => {
  it('keeps several choices one a line in the order of the form, then what is no longer offered', () => {
    const of = field({ kind: 'several', choices: ['A', 'B', 'C'] })
    expect(settled(of, 'C\nAncien\nA\nAncien')).toBe('A\nC\nAncien')
  })

  it('is kept as typed when it is no date, and as a date when it is one', () => {
    expect(settled(field({ kind: 'date' }), '3/11/2026')).toBe('2026-11-03')
    expect(settled(field({ kind: 'date' }), 'bientôt')).toBe('bientôt')
    expect(dateIn('31/02/2026')).toBeUndefined()
  })

  it('is a number with French spaces and comma', () => {
    expect([numberIn('1\u202f250,5'), numberIn('-3'), numberIn('1e9'), numberIn('')]).toEqual([
      1250.5,
      -3,
      undefined,
      undefined,
    ])
  })
})

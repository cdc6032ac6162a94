import { describe, expect, test } from 'vitest'
import { problemsOf } from './answers.ts'
import { answerWords, filesAnswer, filesIn, linkedFiles } from './attached.ts'

const FILES = { kind: 'files' } as const
const one = { id: 'a', name: 'bilan d’été.pdf', size: 2_400_000, sha256: 'f'.repeat(64) }

describe('the answer to a question that asks for files', () => {
  test('is a canonical list, empty when there is none', () => {
    expect(filesAnswer([one])).toBe(
      `[{"id":"a","name":"bilan d’été.pdf","sha256":"${'f'.repeat(64)}","size":2400000}]`,
    )
    expect(filesAnswer([])).toBe('')
    expect(filesIn(filesAnswer([one]))).toEqual([one])
  })

  test.each(['', 'un texte', '[', '[1, null, {"id":"a"}]', '{"id":"a"}'])('%j lists none', value => {
    expect(filesIn(value)).toEqual([])
  })

  test('is shown by its names, each with its size and its link', () => {
    expect(linkedFiles(FILES, filesAnswer([one]), 'comite/')).toEqual([
      {
        id: 'a',
        name: one.name,
        note: '2,4 Mo',
        href: '/fichiers/a/comite/bilan%20d%E2%80%99%C3%A9t%C3%A9.pdf',
      },
    ])
    expect(linkedFiles({ kind: 'text' }, filesAnswer([one]))).toBeNull()
    expect(answerWords(FILES, filesAnswer([one, one]))).toBe(
      'bilan d’été.pdf (2,4 Mo)\nbilan d’été.pdf (2,4 Mo)',
    )
    expect(answerWords({ kind: 'line' }, '[a]')).toBe('[a]')
  })

  test('is never too long, and is missing when asked for', () => {
    const field = {
      id: 'piece',
      step: 'pratique',
      label: 'Une pièce',
      limit: 1,
      required: true,
      ...FILES,
    } as const
    expect(problemsOf([field], new Map([['piece', filesAnswer([one])]]))).toEqual([])
    expect(problemsOf([field], new Map())).toMatchObject([{ reason: 'missing' }])
  })
})

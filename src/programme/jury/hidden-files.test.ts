import { expect, test } from 'vitest'
import { PIECE, SECRET } from '../../../test/files-form.ts'
import { filesAnswer } from '../applications/attached.ts'
import { answersForJury } from './hidden-answers.ts'

const file = (name: string) => ({ id: name, name, size: 2000, sha256: 'f'.repeat(64) })
const values = new Map([
  ['piece', filesAnswer([file('CV de Zoé Roy.PDF'), file('photo.png')])],
  ['piece-privee', filesAnswer([file('secret.pdf')])],
])

test('a juror reads the files of the questions shown, by their names or without while names are hidden', () => {
  const shown = (fileNames: boolean) =>
    answersForJury([PIECE, SECRET], values, false, fileNames).map(({ files }) =>
      files?.map(({ name, href }) => [name, href]),
    )
  expect(shown(true)).toEqual([
    [
      ['CV de Zoé Roy.PDF', '/fichiers/CV de Zoé Roy.PDF/evaluations/CV%20de%20Zo%C3%A9%20Roy.PDF'],
      ['photo.png', '/fichiers/photo.png/evaluations/photo.png'],
    ],
  ])
  expect(shown(false)[0]?.map(([name]) => name)).toEqual(['Pièce 1.pdf', 'Pièce 2.png'])
})

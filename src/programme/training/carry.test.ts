import { expect, it } from 'vitest'
import { DEFAULT_FORM } from '../applications/form.ts'
import type { Written } from './answer.ts'
import { carriedText, planCarry } from './carry.ts'

const now = new Date('2026-11-10T10:00:00Z')
const written = (texts: Record<string, string>, version = 1) =>
  new Map(
    Object.entries(texts).map(([lesson, value]): [string, Written] => [
      lesson,
      { lesson, value, version, takenAt: now, savedAt: now, here: false },
    ]),
  )
const TEXTS = {
  'un-bon-probleme': 'Une mère attend.',
  'le-compter': 'Un dossier sur trois.\n',
  'convaincre-en-trois-minutes': 'Complet du premier coup',
  'candidater-et-apres': '   ',
}
const plan = (answers: Record<string, string> = {}, carried: [string, number][] = []) =>
  planCarry(
    DEFAULT_FORM,
    new Map(Object.entries(answers).map(([field, value]) => [field, { value, version: 4 }])),
    written(TEXTS),
    new Map(carried),
  )

it('gathers by question what the exercises say, in the order of the form, nothing for an empty answer', () => {
  expect(plan().lines.map(({ field, text }) => [field.id, text])).toEqual([
    ['titre', 'Complet du premier coup'],
    ['probleme', 'Une mère attend.\n\nUn dossier sur trois.'],
  ])
})

it('writes where there was nothing, adds after what was there, and never replaces', () => {
  const [title, problem] = plan({ probleme: 'Mon texte.' }).lines
  if (!title || !problem) throw new Error('two lines were expected')
  expect(carriedText(title, 'write')).toBe('Complet du premier coup')
  expect(carriedText(title, 'leave')).toBeNull()
  expect(carriedText(problem, 'write')).toBeNull()
  expect(carriedText(problem, 'leave')).toBeNull()
  expect(carriedText(problem, 'append')).toBe('Mon texte.\n\nUne mère attend.\n\nUn dossier sur trois.')
})

it('proposes once what was carried, and again what was rewritten since', () => {
  const all: [string, number][] = [
    ['un-bon-probleme', 1],
    ['le-compter', 1],
  ]
  expect(plan({}, all).lines.map(({ field }) => field.id)).toEqual(['titre'])
  expect(plan({}, all).carried.map(({ id }) => id)).toEqual(['probleme'])
  const again = plan({}, [['un-bon-probleme', 1]])
  expect(again.lines.find(({ field }) => field.id === 'probleme')?.text).toBe('Un dossier sur trois.')
})

import { describe, expect, it } from 'vitest'
import { contentOf, fieldsOf, missingOf, totalOfContent, unkeepable } from './review-form.ts'
import { markOf, mergeReview } from './review-merge.ts'

const criteria = [
  { id: 'c1', name: 'Le problème', description: '', weight: 50 },
  { id: 'c2', name: 'La motivation', description: '', weight: 30 },
  { id: 'c3', name: 'La solution', description: '', weight: 20 },
]
const typed = { 'note.c1': '6', 'note.c2': '4', 'note.c3': '2', commentaire: '', transmettre: 'Bravo.' }
const never = () => false

describe('a review as typed', () => {
  it.each(['0', '7', '3.5', '3,5', 'NaN', '1e1', '-1', '06', ' 3', 'trois', '99999999999', '１'])(
    'refuses the score « %s »',
    score => {
      const errors = unkeepable({ ...typed, 'note.c1': score }, criteria, never)
      expect(errors).toEqual([
        { field: 'note.c1', message: 'Choisissez une note de 1 à 6 pour « Le problème ».' },
      ])
    },
  )

  it.each(['1', '2', '3', '4', '5', '6', ''])('keeps the score « %s »', score => {
    expect(unkeepable({ ...typed, 'note.c1': score }, criteria, never)).toEqual([])
  })

  it('refuses a doubled score and texts too long, counted in characters', () => {
    expect(unkeepable(typed, criteria, field => field === 'note.c2').map(({ field }) => field)).toEqual([
      'note.c2',
    ])
    const long = {
      ...typed,
      'remarque.c1': '🌱'.repeat(2001),
      commentaire: 'x'.repeat(4001),
      transmettre: 'x'.repeat(1001),
    }
    expect(unkeepable(long, criteria, never).map(({ field }) => field)).toEqual([
      'remarque.c1',
      'commentaire',
      'transmettre',
    ])
    expect(unkeepable({ ...typed, 'remarque.c1': '🌱'.repeat(2000) }, criteria, never)).toEqual([])
  })

  it('names each score and the sentence that are missing', () => {
    const content = contentOf({ ...typed, 'note.c2': '', transmettre: '  ' }, criteria)
    expect(missingOf(content, criteria)).toEqual([
      { field: 'note.c2', message: 'Il manque une note à « La motivation ».' },
      { field: 'transmettre', message: 'Écrivez la phrase pour l’agent : sa réponse s’appuie dessus.' },
    ])
    expect(totalOfContent(content, criteria)).toBe(null)
  })

  it('weighs the scores and comes back as its form', () => {
    const content = contentOf(typed, criteria)
    expect(totalOfContent(content, criteria)).toBeCloseTo(4.6)
    expect(fieldsOf(content, criteria)).toEqual({
      'note.c1': '6',
      'remarque.c1': '',
      'note.c2': '4',
      'remarque.c2': '',
      'note.c3': '2',
      'remarque.c3': '',
      commentaire: '',
      transmettre: 'Bravo.',
    })
  })
})

describe('two tabs', () => {
  const base = { 'note.c1': '3', commentaire: 'avant' }
  const marks = { 'note.c1': markOf('3'), commentaire: markOf('avant') }

  it('merge what each changed apart', () => {
    const kept = { 'note.c1': '5', commentaire: 'avant' }
    const second = { 'note.c1': '3', commentaire: 'après' }
    expect(mergeReview(second, kept, marks)).toEqual({
      merged: { 'note.c1': '5', commentaire: 'après' },
      clashes: [],
    })
  })

  it('clash on what both changed differently, and on nothing else', () => {
    const kept = { 'note.c1': '5', commentaire: 'un' }
    const second = { 'note.c1': '5', commentaire: 'deux' }
    expect(mergeReview(second, kept, marks)).toEqual({
      merged: kept,
      clashes: [{ field: 'commentaire', typed: 'deux', kept: 'un' }],
    })
  })

  it('see a mark that is missing or invented as a text begun from nothing', () => {
    expect(mergeReview({ commentaire: 'neuf' }, { commentaire: '' }, {}).clashes).toEqual([])
    expect(mergeReview({ commentaire: 'neuf' }, base, { commentaire: 'x' }).clashes.length).toBe(1)
  })
})

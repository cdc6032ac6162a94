import { expect, it } from 'vitest'
import { wordDifference } from './word-difference.ts'

const said = (before: string, after: string) =>
  wordDifference(before, after)
    .map(({ kind, text }) => (kind === 'same' ? text : kind === 'added' ? `+${text}+` : `-${text}-`))
    .join('')

it('changes one word of a French sentence, apostrophes and accents included', () => {
  expect(said("L'appel dure deux semaines.", "L'appel dure trois semaines.")).toBe(
    "L'appel dure -deux-+trois+ semaines.",
  )
  expect(said('une équipe dédiée', 'une équipe dévouée')).toBe('une équipe -dédiée-+dévouée+')
})

it('shows what was added at the end, line ends kept', () => {
  expect(said('Un.\n\nDeux.', 'Un.\n\nDeux.\n\nTrois.')).toBe('Un.\n\nDeux.+\n\nTrois.+')
})

it('gives back both texts whole, whatever they are', () => {
  const texts = [
    '',
    'a',
    '<b>x</b>',
    '  espaces  ',
    'é'.repeat(50),
    'mot '.repeat(3000),
    'autre\n'.repeat(3000),
  ]
  for (const before of texts)
    for (const after of texts) {
      const parts = wordDifference(before, after)
      const join = (not: string) => parts.map(({ kind, text }) => (kind === not ? '' : text)).join('')
      expect([join('added'), join('removed')]).toEqual([before, after])
    }
})

it('ends quickly on two texts of ten thousand signs with nothing in common', () => {
  const text = (seed: number) => Array.from({ length: 2000 }, (_, i) => `m${(i * seed) % 9973}`).join(' ')
  const began = performance.now()
  wordDifference(text(7), text(11))
  expect(performance.now() - began).toBeLessThan(2000)
})

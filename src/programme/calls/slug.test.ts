import { expect, it } from 'vitest'
import { nthSlug, slugOf } from './slug.ts'

it.each([
  ['Été 2026 : l’appel des agents', 'ete-2026-l-appel-des-agents'],
  ['Cœur & œuvre', 'coeur-oeuvre'],
  ['  --- Déjà vu ? --- ', 'deja-vu'],
  ['nouveau', 'appel-nouveau'],
  ['7', 'appel-7'],
  ['', 'appel'],
  ['日本 🌱', 'appel'],
  ['<script>alert(1)</script>', 'script-alert-1-script'],
])('makes of %j the address %s', (title, slug) => {
  expect(slugOf(title)).toBe(slug)
})

it('cuts a long title between two words, at most sixty characters', () => {
  const slug = slugOf(
    'Un appel au titre vraiment très long pour les agents du ministère et leurs partenaires',
  )
  expect(slug).toBe('un-appel-au-titre-vraiment-tres-long-pour-les-agents-du')
  expect(slugOf('x'.repeat(100_000))).toHaveLength(60)
})

it('numbers the calls of the same name from the second', () => {
  expect([1, 2, 3].map(n => nthSlug('ete', n))).toEqual(['ete', 'ete-2', 'ete-3'])
})

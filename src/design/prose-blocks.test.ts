import { expect, it } from 'vitest'
import { proseBlocks } from './prose-blocks.ts'

it.each([
  ['# Un titre', [{ kind: 'heading', text: 'Un titre' }]],
  [
    'Apportez :\n- un stylo\n- du papier\nMerci.',
    [
      { kind: 'paragraph', text: 'Apportez :' },
      { kind: 'list', items: ['un stylo', 'du papier'] },
      { kind: 'paragraph', text: 'Merci.' },
    ],
  ],
  ['1. un\n\n2. deux', [{ kind: 'steps', items: ['un', 'deux'] }]],
  ['- un\n  et la suite', [{ kind: 'list', items: ['un\net la suite'] }]],
  [
    'Voici :\n| A | B |\n| --- | :-: |\n| 1 | 2 |\nEnsuite.',
    [
      { kind: 'paragraph', text: 'Voici :' },
      { kind: 'table', head: ['A', 'B'], rows: [['1', '2']] },
      { kind: 'paragraph', text: 'Ensuite.' },
    ],
  ],
  ['A | B\n--- | ---\n1 | 2', [{ kind: 'table', head: ['A', 'B'], rows: [['1', '2']] }]],
  [
    '### Un\nDeux',
    [
      { kind: 'heading', text: 'Un' },
      { kind: 'paragraph', text: 'Deux' },
    ],
  ],
  [
    'Un\ndeux\n\ntrois',
    [
      { kind: 'paragraph', text: 'Un\ndeux' },
      { kind: 'paragraph', text: 'trois' },
    ],
  ],
  [
    'Un\n\n---\n\nDeux',
    [
      { kind: 'paragraph', text: 'Un' },
      { kind: 'paragraph', text: 'Deux' },
    ],
  ],
  ['En 2027. Rien | de plus', [{ kind: 'paragraph', text: 'En 2027. Rien | de plus' }]],
])('reads %j', (text, expected) => {
  expect(proseBlocks(text)).toEqual(expected)
})

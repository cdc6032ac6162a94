import { expect, it } from 'vitest'
import { consequenceWords } from './form-crowd.ts'

const UNTIL = 'mercredi 2 décembre 2026 à 23 h 59'

it('says what becomes of drafts and of what was sent, one or several', () => {
  expect(consequenceWords({ drafts: 2, sent: 1, people: 1 }, 1, UNTIL)).toEqual([
    '2 brouillons passent au nouveau formulaire. Rien de ce qui est écrit n’est effacé.',
    '1 candidature envoyée reste valable telle quelle.',
    `Ceux qui ont envoyé voient la question nouvelle sur la page de leur candidature, et peuvent y répondre jusqu’au ${UNTIL}.`,
  ])
  expect(consequenceWords({ drafts: 0, sent: 3, people: 3 }, 2, '')).toEqual([
    '3 candidatures envoyées restent valables telles quelles.',
    'L’appel est clos : les questions nouvelles ne seront pas posées à ceux qui ont envoyé.',
  ])
  expect(consequenceWords({ drafts: 0, sent: 0, people: 0 }, 1, UNTIL)).toEqual([
    'Personne n’est concerné pour l’instant.',
  ])
})

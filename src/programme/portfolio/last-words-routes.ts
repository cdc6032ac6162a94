import { Hono } from 'hono'
import type { Env } from '../../platform/http.ts'
import { cleanText } from '../calls/fields/clean.ts'
import { actForm } from './act-form-routes.ts'
import { saveLastWords } from './actions/save-last-words.ts'
import { LAST_WORDS_REFUSALS } from './last-words.ts'
import { findLastWords } from './last-words-store.ts'
import { LastWordsPage } from './pages/last-words-page.tsx'
import { numberOf } from './reading.ts'

/** The last words of a product that has ended. */
export const lastWordsRoutes = new Hono<Env>()

actForm(lastWordsRoutes, {
  path: '/phases/mot-de-la-fin',
  ability: 'changePhases',
  fields: ['texte', 'base'],
  load: async (c, { life }) => (await findLastWords(c.var.act.db, life.id)) ?? { number: 0, text: '' },
  opened: (_, { text }) => ({ texte: text }),
  blocked: ({ standing }) => (standing.ended ? null : 'not-ended'),
  act: (c, { life }, typed) =>
    saveLastWords(c.var.act, life.id, {
      text: cleanText(typed['texte'] ?? '').trim(),
      base: numberOf(typed['base']),
    }),
  words: LAST_WORDS_REFUSALS,
  fieldOf: { 'text-missing': 'texte', 'text-too-long': 'texte' },
  page: LastWordsPage,
  after: { path: '/phases', said: 'fin' },
})

import type { Question } from '../guide.ts'
import { listForm } from './rows.ts'

/** Les questions fréquentes, in the order agents read them. */
export const faq = listForm<Question>({
  unit: 'faq',
  label: 'Les questions fréquentes',
  most: 40,
  empty: { question: '', answer: '' },
  get: guide => guide.faq,
  set: (guide, rows) => ({ ...guide, faq: rows }),
  columns: [
    {
      name: 'question',
      label: number => `Question ${number}`,
      kind: 'line',
      limit: 300,
      read: row => row.question,
      write: (row, question) => ({ ...row, question }),
    },
    {
      name: 'reponse',
      label: number => `Réponse ${number}`,
      kind: 'text',
      limit: 3000,
      read: row => row.answer,
      write: (row, answer) => ({ ...row, answer }),
    },
  ],
})

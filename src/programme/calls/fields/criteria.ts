import type { Criterion } from '../guide.ts'
import { numberOf, numberText } from './kinds.ts'
import { listForm } from './rows.ts'

/** Les critères : a name, what the jury looks at, a weight in points out of 100. */
type Row = Omit<Criterion, 'weight'> & { weight: number | null }

export const criteria = listForm<Row>({
  unit: 'criteres',
  label: 'Les critères',
  most: 10,
  empty: { name: '', description: '', weight: null },
  get: guide => guide.criteria,
  set: (guide, rows) => ({ ...guide, criteria: rows.map(row => ({ ...row, weight: row.weight ?? 0 })) }),
  columns: [
    {
      name: 'critere',
      label: number => `Critère ${number}`,
      kind: 'line',
      limit: 120,
      read: row => row.name,
      write: (row, name) => ({ ...row, name }),
    },
    {
      name: 'precision',
      label: number => `Ce que le jury regarde (critère ${number})`,
      kind: 'text',
      limit: 1000,
      read: row => row.description,
      write: (row, description) => ({ ...row, description }),
    },
    {
      name: 'poids',
      label: number => `Poids du critère ${number}, sur 100`,
      kind: 'number',
      min: 0,
      max: 100,
      read: row => (row.name === '' && row.description === '' && !row.weight ? '' : numberText(row.weight)),
      write: (row, weight) => ({ ...row, weight: numberOf(weight) }),
    },
  ],
})

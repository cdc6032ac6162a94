import { plain, type Run } from './markdown.ts'

/** Tableau d'un texte, where only words can be set: an address follows the words that lead to it. */
export const cellText = (runs: readonly Run[]): string => runs.map(worded).join('')

const worded = ({ text, href }: Run): string =>
  href === undefined || href === text || href === `mailto:${text}` ? text : `${text} (${href})`

/** Line by line, each cell under the name of its column: « Formule : libre ; Durée : deux jours ». */
export const rowsText = (
  head: readonly (readonly Run[])[],
  rows: readonly (readonly (readonly Run[])[])[],
): string[] =>
  rows.map(row =>
    row
      .map((cell, index) => [plain(head[index] ?? []), cellText(cell)].filter(Boolean).join(' : '))
      .join(' ; '),
  )

/** Proportions of the columns, from the longest of their words; none crushes the others. */
export const widthsOf = (columns: readonly string[], rows: readonly (readonly string[])[]): number[] =>
  columns.map((name, index) => {
    const longest = Math.max(name.length, ...rows.map(row => (row[index] ?? '').length))
    return Math.min(6, Math.max(1, Math.ceil(longest / 10)))
  })

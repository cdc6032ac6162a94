import type { OdditiesOf } from './oddities.ts'
import { toCheck } from './oddities.ts'
import { factsOf, KIND_WORDS } from './oddity-words.ts'

/** Every oddity of a file as a table for a spreadsheet, one line each. */
export function oddityCsv(all: readonly OdditiesOf[]): string {
  const lines = all.flatMap(({ externalId, oddities }) =>
    oddities.map(oddity => [
      externalId,
      oddity.kind,
      toCheck(oddity.kind) ? 'à vérifier' : 'pour information',
      KIND_WORDS[oddity.kind],
      factsOf(oddity),
    ]),
  )
  const table = [['produit', 'code', 'niveau', 'point', 'détail'], ...lines]
  // The mark says UTF-8 to spreadsheets.
  return `\ufeff${table.map(cells => cells.map(cell).join(';')).join('\r\n')}\r\n`
}

/** A spreadsheet runs what begins like a formula: an apostrophe makes it a text. */
const cell = (text: string): string =>
  `"${(/^[=+\-@\t\r]/.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`

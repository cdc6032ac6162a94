/** What each line of a text in light Markdown is, told from the line and the one under it. */
export type LineKind = 'blank' | 'heading' | 'list' | 'steps' | 'table' | 'rule' | 'text'

const RULE = /^\s*(?:-{3,}|\*{3,}|_{3,})\s*$/
const DASHES = /^\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)*\|?$/

/** The cells of a row, with or without bars at its ends. */
export const cellsOf = (line: string): string[] =>
  line
    .trim()
    .replace(/^\||\|$/g, '')
    .split('|')
    .map(cell => cell.trim())

/** The row of dashes under the names of the columns. */
export const isDashes = (line: string | undefined): boolean =>
  line?.includes('|') === true && DASHES.test(line.trim())

const beginsTable = (lines: readonly string[], at: number): boolean =>
  (lines[at] ?? '').includes('|') && isDashes(lines[at + 1]) && (lines[at + 2] ?? '').includes('|')

export function kindsOf(lines: readonly string[]): LineKind[] {
  const kinds: LineKind[] = []
  for (const [at, line] of lines.entries()) {
    const inTable = kinds[at - 1] === 'table' && line.includes('|')
    kinds.push(inTable || beginsTable(lines, at) ? 'table' : kindOf(line))
  }
  return kinds
}

function kindOf(line: string): LineKind {
  if (line.trim() === '') return 'blank'
  if (/^#{1,6} +\S/.test(line)) return 'heading'
  if (RULE.test(line)) return 'rule'
  if (/^\s*[-*] +\S/.test(line)) return 'list'
  if (/^\s*\d{1,2}[.)] +\S/.test(line)) return 'steps'
  return 'text'
}

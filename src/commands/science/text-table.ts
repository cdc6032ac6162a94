/** Rows in columns for a person to read; numbers to the right. */
export function textTable(
  heading: readonly string[],
  rows: readonly (readonly (string | number)[])[],
): string {
  const cells = rows.map(row => row.map(cell => (typeof cell === 'number' ? said(cell) : clean(cell))))
  const right = heading.map((_, column) => rows.every(row => typeof row[column] !== 'string'))
  const widths = heading.map((name, column) =>
    Math.max(width(name), ...cells.map(row => width(row[column] ?? ''))),
  )
  const line = (row: readonly string[]) =>
    row
      .map((cell, column) => {
        const space = ' '.repeat(Math.max(0, (widths[column] ?? 0) - width(cell)))
        return right[column] ? space + cell : cell + space
      })
      .join('  ')
      .trimEnd()
  return [line(heading), line(widths.map(each => '─'.repeat(each))), ...cells.map(line)].join('\n')
}

const said = (value: number) => String(Number(value.toFixed(3))).replace('.', ',')
// A name must not move the cursor of the terminal that shows it.
const clean = (text: string) => text.replaceAll(/[\p{Cc}\p{Zl}\p{Zp}]/gu, ' ')
const segments = new Intl.Segmenter('fr')
const width = (text: string) => [...segments.segment(text)].length

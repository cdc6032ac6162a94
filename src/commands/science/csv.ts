/** CSV as RFC 4180 says it, with a comma, a semicolon or a tab; quotes hold commas, quotes and line ends. */
export function parseCsv(text: string): string[][] {
  const content = text.startsWith('\uFEFF') ? text.slice(1) : text
  const separator = separatorOf(content)
  const rows: string[][] = []
  let row: string[] = []
  let at = 0
  while (at < content.length) {
    const { cell, next } =
      content[at] === '"' ? quoted(content, at, separator) : plain(content, at, separator)
    row.push(cell)
    const ended = next >= content.length || content[next] !== separator
    at = next + 1
    if (ended) {
      if (content[next] === '\r' && content[next + 1] === '\n') at++
      if (row.length > 1 || row[0] !== '') rows.push(row)
      row = []
    } else if (at >= content.length) row.push('')
  }
  if (row.length > 0) rows.push(row)
  return rows
}

/** The first of the three that the heading has. */
const separatorOf = (text: string) => /[,;\t]/.exec(text.slice(0, text.search(/[\r\n]|$/)))?.[0] ?? ','

function plain(text: string, from: number, separator: string) {
  let at = from
  while (at < text.length && text[at] !== separator && text[at] !== '\n' && text[at] !== '\r') at++
  return { cell: text.slice(from, at), next: at }
}

function quoted(text: string, from: number, separator: string) {
  let cell = ''
  let at = from + 1
  for (;;) {
    const end = text.indexOf('"', at)
    if (end < 0) return { cell: cell + text.slice(at), next: text.length }
    cell += text.slice(at, end)
    if (text[end + 1] !== '"') {
      // What follows a closing quote is kept: better a strange name than a lost one.
      const rest = plain(text, end + 1, separator)
      return { cell: cell + rest.cell, next: rest.next }
    }
    cell += '"'
    at = end + 2
  }
}

import { cellsOf, kindsOf } from './prose-lines.ts'

/** A text in light Markdown, in blocks: one reading of it for the pages and for what is drawn or sent. */
export type ProseBlock =
  | { kind: 'heading' | 'paragraph'; text: string }
  | { kind: 'list' | 'steps'; items: string[] }
  | { kind: 'table'; head: string[]; rows: string[][] }

const MARK = /^\s*(?:[-*]|\d{1,2}[.)]) +/

/** A new block begins where the kind of line changes, whether or not a blank line says so. */
export function proseBlocks(text: string): ProseBlock[] {
  const lines = text.split('\n')
  const kinds = kindsOf(lines)
  const blocks: ProseBlock[] = []
  const apart = (at: number) => kinds[at - 1] === 'blank' || at === 0
  for (const [at, line] of lines.entries()) {
    const kind = kinds[at]
    const last = blocks.at(-1)
    if (kind === 'heading') blocks.push({ kind, text: line.replace(/^#+ +/, '').trim() })
    else if (kind === 'list' || kind === 'steps') {
      const item = line.replace(MARK, '').trim()
      // Blank lines between its items do not end a list: its numbers follow on.
      if (last?.kind === kind && kinds[at - 1] !== 'rule') last.items.push(item)
      else blocks.push({ kind, items: [item] })
    } else if (kind === 'table') {
      if (kinds[at - 1] !== 'table') blocks.push({ kind, head: cellsOf(line), rows: [] })
      else if (last?.kind === 'table' && kinds[at - 2] === 'table')
        last.rows.push(row(line, last.head.length))
    } else if (kind === 'text') {
      const indented = /^\s{2,}/.test(line) && !apart(at)
      if (indented && (last?.kind === 'list' || last?.kind === 'steps')) continued(last.items, line)
      else if (last?.kind === 'paragraph' && kinds[at - 1] === 'text') last.text += `\n${line.trimEnd()}`
      else blocks.push({ kind: 'paragraph', text: line.trim() })
    }
  }
  return blocks
}

function continued(items: string[], line: string): void {
  items.push(`${items.pop() ?? ''}\n${line.trim()}`)
}

// As many cells as names, whatever was typed.
const row = (line: string, width: number): string[] => {
  const cells = cellsOf(line)
  return Array.from({ length: width }, (_, index) => cells[index] ?? '')
}

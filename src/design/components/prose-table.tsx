import type { Child } from 'hono/jsx'

const cells = (line: string): string[] =>
  line
    .trim()
    .replace(/^\||\|$/g, '')
    .split('|')
    .map(cell => cell.trim())

/** Lines of a Markdown table: a row of names, a row of dashes, rows. */
export const isTable = (lines: readonly string[]): boolean =>
  lines.length > 2 && lines.every(line => line.startsWith('|')) && /^\|[\s:|-]+$/.test(lines[1] ?? '')

/** A small table inside a text, its columns named. */
export function ProseTable({ lines, inline }: { lines: readonly string[]; inline(text: string): Child[] }) {
  const [head = '', , ...rows] = lines
  return (
    <div class="pepin-prose-table">
      <table class="ds-table">
        <thead>
          <tr>
            {cells(head).map(cell => (
              <th scope="col">{inline(cell)}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(row => (
            <tr>
              {cells(row).map(cell => (
                <td>{inline(cell)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

import type { Child } from 'hono/jsx'

interface ProseTableProps {
  head: readonly string[]
  rows: readonly (readonly string[])[]
  inline(text: string): Child[]
}

/** A small table inside a text, its columns named. */
export const ProseTable = ({ head, rows, inline }: ProseTableProps) => (
  <div class="pepin-prose-table">
    <table class="ds-table">
      <thead>
        <tr>
          {head.map(cell => (
            <th scope="col">{inline(cell)}</th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(row => (
          <tr>
            {row.map(cell => (
              <td>{inline(cell)}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  </div>
)

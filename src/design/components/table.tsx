import type { Child } from 'hono/jsx'
import { fr } from '../typography.ts'

export interface Column {
  key: string
  label: string
  align?: 'right'
  /** A share of the width, so that tables that follow one another stand in line. */
  width?: 'half' | 'quarter'
}

/** A table that becomes cards on a phone; roles are said again because cards lose the display that implies them. */
export function Table({
  caption,
  columns,
  rows,
}: {
  caption: string
  columns: Column[]
  rows: Record<string, Child>[]
}) {
  return (
    <div class="pepin-table">
      <table class="ds-table" role="table">
        <caption>{fr(caption)}</caption>
        <thead role="rowgroup">
          <tr role="row">
            {columns.map(({ label, align, width }) => (
              <th role="columnheader" scope="col" {...classOf(align, width)}>
                {fr(label)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {rows.map(row => (
            <tr role="row">
              {columns.map(({ key, label, align }) => (
                <td role="cell" data-label={fr(label)} {...(align ? { class: 'pepin-right' } : {})}>
                  {row[key] === undefined || row[key] === '' ? null : <div>{row[key]}</div>}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

const classOf = (align: Column['align'], width: Column['width']) => {
  const names = [align && 'pepin-right', width && `pepin-column-${width}`].filter(Boolean)
  return names.length > 0 ? { class: names.join(' ') } : {}
}

import type { Guide } from '../guide.ts'
import type { Field, PartForm, Typed } from './field.ts'

/** Lignes d'une liste : fields numbered from 1, empty rows dropped when it is saved. */
export interface List<Row> {
  unit: string
  label: string
  most: number
  empty: Row
  get(guide: Guide): readonly Row[]
  set(guide: Guide, rows: Row[]): Guide
  columns: Column<Row>[]
}

export interface Column<Row> extends Pick<Field, 'kind' | 'limit' | 'min' | 'max' | 'hint'> {
  name: string
  label(number: number): string
  read(row: Row): string
  write(row: Row, value: string): Row
}

export function listForm<Row>(list: List<Row>): PartForm {
  const isEmpty = (row: Row) => list.columns.every(column => column.read(row) === '')
  const field = (column: Column<Row>, index: number): Field => ({
    ...column,
    name: `${column.name}-${index + 1}`,
    label: column.label(index + 1),
    unit: list.unit,
    get: guide => column.read(list.get(guide)[index] ?? list.empty),
    set: (guide, value) => {
      const rows = [...list.get(guide)]
      while (rows.length <= index) rows.push(list.empty)
      rows[index] = column.write(rows[index] ?? list.empty, value)
      return list.set(guide, rows)
    },
  })
  return {
    fields: (_, rows) =>
      Array.from({ length: rows }, (_, index) => list.columns.map(column => field(column, index))).flat(),
    list: {
      unit: list.unit,
      label: list.label,
      most: list.most,
      rowsTyped: typed => rowsTyped(list.columns, typed),
      rowsKept: guide => list.get(guide).length,
      compact: guide =>
        list.set(
          guide,
          list.get(guide).filter(row => !isEmpty(row)),
        ),
      clear: guide => list.set(guide, []),
    },
  }
}

/** The highest row number that was on the page; absurd numbers are not rows. */
function rowsTyped(columns: { name: string }[], typed: Typed): number {
  const numbers = Object.keys(typed).flatMap(name => {
    const found = /^(.+)-([1-9]\d{0,2})$/.exec(name)
    return found && columns.some(column => column.name === found[1]) ? [Number(found[2])] : []
  })
  return Math.max(0, ...numbers)
}

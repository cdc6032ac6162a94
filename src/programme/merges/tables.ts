import type { ColumnType } from 'kysely'

export interface PersonMergeTable {
  id: string
  kept_id: string
  merged_id: string
  merged_at: Date
  merged_by: string | null
  undone_at: Date | null
  undone_by: string | null
  letters_id: string | null
}

export interface PersonMergeRowTable {
  merge_id: string
  number: number
  what: 'moved' | 'aside' | 'added'
  table_name: string
  column_name: string
  key: ColumnType<Record<string, string>, string, string>
  content: ColumnType<object | null, string | null, string | null>
}

declare module '../../platform/database/tables.ts' {
  interface Tables {
    person_merges: PersonMergeTable
    person_merge_rows: PersonMergeRowTable
  }
}

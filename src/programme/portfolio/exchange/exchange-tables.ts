import type { ColumnType } from 'kysely'
import type { IncubatorRecord, ProductRecord } from './format.ts'
import type { OddityKind } from './oddities.ts'

/** Read as values, written as JSON texts. */
type Json<T> = ColumnType<T, string, string>

declare module '../../../platform/database/tables.ts' {
  interface Tables {
    portfolio_imports: {
      id: string
      source: string
      file_name: string
      fingerprint: Buffer
      counts: Json<Record<string, number>>
      applied_by: string | null
      applied_at: Date
    }
    imported_incubators: {
      source: string
      external_id: string
      incubator_id: string
      record: ColumnType<IncubatorRecord | null, string | null, string | null>
      import_id: string
    }
    imported_products: {
      source: string
      external_id: string
      product_id: string
      record: Json<ProductRecord>
      import_id: string
    }
    imported_oddities: {
      source: string
      external_id: string
      position: number
      kind: OddityKind
      detail: Json<Record<string, string>>
    }
    portfolio_import_drafts: {
      id: string
      file_name: string
      fingerprint: Buffer
      content: Buffer
      created_by: string
      created_at: Date
    }
  }
}

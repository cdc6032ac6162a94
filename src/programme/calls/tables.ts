import type { ColumnType } from 'kysely'
import type { Guide } from './guide.ts'

export interface CallTable {
  id: string
  incubator_id: string
  slug: string
  created_at: Date
  created_by: string | null
  opens_at: Date | null
  closes_at: Date | null
  published_at: Date | null
}

export interface GuideVersionTable {
  id: string
  call_id: string
  number: number
  content: ColumnType<Guide, string, never>
  author_id: string | null
  saved_at: Date
}

export interface CallPublicationTable {
  id: string
  call_id: string
  guide_number: number
  published_by: string | null
  published_at: Date
}

declare module '../../platform/database/tables.ts' {
  interface Tables {
    calls: CallTable
    guide_versions: GuideVersionTable
    call_publications: CallPublicationTable
    /** A view: what other slices say keeps the working guide from being published. */
    publication_holds: { call_id: string; reason: 'visas-missing'; detail: string }
  }
}

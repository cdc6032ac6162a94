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

export interface GuideTemplateTable {
  id: string
  incubator_id: string
  name: string
  content: ColumnType<Guide, string, never>
  created_at: Date
  created_by: string | null
  removed_at: Date | null
  removed_by: string | null
}

export interface CallHolderTable {
  id: string
  call_id: string
  incubator_id: string
  offered_at: Date
  offered_by: string | null
  accepted_at: Date | null
  accepted_by: string | null
  ended_at: Date | null
  ended_by: string | null
}

declare module '../../platform/database/tables.ts' {
  interface Tables {
    calls: CallTable
    guide_versions: GuideVersionTable
    call_publications: CallPublicationTable
    guide_templates: GuideTemplateTable
    call_holders: CallHolderTable
    /** A view: what other slices say keeps the working guide from being published. */
    publication_holds: { call_id: string; reason: 'visas-missing'; detail: string }
    publication_requirements: { call_id: string; detail: string }
  }
}

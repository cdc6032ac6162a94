import type { ColumnType, Generated } from 'kysely'
import type { EndCause } from './end-cause.ts'
import type { Scores } from './review.ts'

export type { EndCause }

declare module '../../platform/database/tables.ts' {
  interface Tables {
    review_phases: {
      id: string
      incubator_id: string
      call_id: string
      position: number
      version: Generated<number>
      name: string
      starts_at: Date
      may_review: boolean
      see_others: boolean
      see_names: boolean
      see_ranking: boolean
    }
    review_criteria: {
      id: string
      incubator_id: string
      call_id: string
      position: number
      name: string
      description: string
      weight: number
    }
    assignments: {
      id: string
      incubator_id: string
      call_id: string
      application_id: string
      seat_id: string
      reason: Generated<string>
      assigned_by: string | null
      assigned_at: Date
      checked_at: Date
      ended_at: Date | null
      end_cause: EndCause | null
    }
    reviews: {
      id: string
      incubator_id: string
      call_id: string
      application_id: string
      seat_id: string
      version: number
      scores: ColumnType<Scores, string, string>
      comments: ColumnType<Record<string, string>, string, string>
      comment: Generated<string>
      sentence: Generated<string>
      total: number | null
      saved_at: Date
      submitted_at: Date | null
    }
    review_submissions: {
      id: string
      review_id: string
      number: number
      content: string
      submitted_by: string
      submitted_at: Date
    }
    review_summaries: {
      application_id: string
      call_id: string
      reviews: number
      mean: number
      spread: number | null
    }
  }
}

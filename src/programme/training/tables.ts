import type { Audience, ResourceKind } from './resource.ts'

declare module '../../platform/database/tables.ts' {
  interface Tables {
    training_answers: {
      id: string
      person_id: string | null
      key_hash: Buffer | null
      lesson: string
      value: string
      version: number
      taken_at: Date | null
      saved_at: Date
    }
    training_carries: { application_id: string; lesson: string; version: number; carried_at: Date }
    resources: {
      id: string
      incubator_id: string
      title: string
      url: string
      kind: ResourceKind
      audiences: Audience[]
      added_by: string | null
      added_at: Date
      withdrawn_by: string | null
      withdrawn_at: Date | null
      replaces_id: string | null
    }
  }
}

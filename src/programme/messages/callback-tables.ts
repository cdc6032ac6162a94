import type { Generated } from 'kysely'
import type { Side } from './message.ts'

declare module '../../platform/database/tables.ts' {
  interface Tables {
    callback_wishes: {
      id: string
      incubator_id: string
      call_id: string
      application_id: string
      phone: string
      wished_by: string | null
      wished_at: Date
      ending: 'done' | 'cancelled' | null
      ended_side: Side | null
      ended_words: Generated<string>
      ended_by: string | null
      ended_at: Date | null
    }
    callback_slots: {
      id: string
      wish_id: string
      starts_at: Date
      minutes: number
      proposed_by: string | null
      proposed_at: Date
      chosen_by: string | null
      chosen_at: Date | null
    }
    callback_notes: {
      id: string
      wish_id: string
      communicability: Generated<'deliberation'>
      body: string
      author_id: string | null
      written_at: Date
    }
  }
}
